-- Documents by the sha-256 of their bytes; the bytes themselves lie in the data directory.
CREATE TABLE documents (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  bytes bigint NOT NULL CHECK (bytes >= 0),
  state text NOT NULL CHECK (state IN ('QUEUED', 'READING', 'COMPLETE', 'PARTIAL', 'FAILED', 'QUARANTINED')),
  pages_done int NOT NULL DEFAULT 0,
  pages_total int,
  attempt int NOT NULL DEFAULT 0,
  deaths int NOT NULL DEFAULT 0,
  version int NOT NULL DEFAULT 0,
  failure text,
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN documents.attempt IS 'readings begun so far; fences off the result of a reading that was given up';
COMMENT ON COLUMN documents.deaths IS 'readings that ended with the death of their program';
COMMENT ON COLUMN documents.version IS 'the newest version; 0 before the first record';
CREATE INDEX documents_by_time ON documents (created_at DESC, id);

-- Every name under which the same bytes came, in order.
CREATE TABLE file_names (
  document_id text NOT NULL REFERENCES documents,
  ordinal int NOT NULL,
  file_name text NOT NULL,
  PRIMARY KEY (document_id, ordinal),
  UNIQUE (document_id, file_name)
);

CREATE TABLE submissions (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE submission_documents (
  submission_id uuid NOT NULL REFERENCES submissions,
  ordinal int NOT NULL,
  document_id text NOT NULL REFERENCES documents,
  file_name text NOT NULL,
  PRIMARY KEY (submission_id, ordinal)
);

-- What the machine read: the exact text of the record, never changed.
CREATE TABLE readings (
  document_id text NOT NULL REFERENCES documents,
  attempt int NOT NULL,
  record text NOT NULL,
  PRIMARY KEY (document_id, attempt)
);

-- Versions of records in the order in which they were committed. The cursor comes from the single row of
-- change_cursor, whose lock is held until commit: no number is visible before a smaller one.
CREATE TABLE change_cursor (
  the_only_row boolean PRIMARY KEY DEFAULT true CHECK (the_only_row),
  last bigint NOT NULL
);
INSERT INTO change_cursor (last) VALUES (0);

CREATE TABLE versions (
  cursor bigint PRIMARY KEY,
  document_id text NOT NULL,
  version int NOT NULL,
  attempt int NOT NULL,
  status text NOT NULL CHECK (status IN ('COMPLETE', 'PARTIAL', 'FAILED')),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (document_id, version),
  FOREIGN KEY (document_id, attempt) REFERENCES readings
);

-- What people decided, beside what the machine read; the value is JSON.
CREATE TABLE decisions (
  document_id text NOT NULL,
  version int NOT NULL,
  path text NOT NULL,
  action text NOT NULL CHECK (action IN ('CONFIRMED', 'CORRECTED')),
  value text NOT NULL,
  decided_by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (document_id, version),
  FOREIGN KEY (document_id, version) REFERENCES versions (document_id, version)
);

-- The queue, in the shape that db-scheduler asks for.
CREATE TABLE scheduled_tasks (
  task_name text NOT NULL,
  task_instance text NOT NULL,
  task_data bytea,
  execution_time timestamptz NOT NULL,
  picked boolean NOT NULL,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint NOT NULL,
  priority smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
