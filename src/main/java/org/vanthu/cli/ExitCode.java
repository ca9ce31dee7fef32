package org.vanthu.cli;

import java.util.Collection;
import org.vanthu.record.DocumentRecord;

/** What the program exits with; the codes of failures are those of sysexits.h. */
final class ExitCode {

  /** All records are complete. */
  static final int COMPLETE = 0;

  /** Something could not be read, but no file failed as a whole. */
  static final int PARTIAL = 1;

  /** The command line is wrong. */
  static final int USAGE = 64;

  /** Something that the program needs is missing. */
  static final int UNAVAILABLE = 69;

  /** The program itself failed. */
  static final int INTERNAL = 70;

  /** A result could not be written. */
  static final int NOT_WRITTEN = 74;

  /** Not an exit code: the command goes on in threads of its own. */
  static final int KEEP_RUNNING = -1;

  private ExitCode() {}

  /** The worst of all: a failed file before a partial one, the higher code before the lower. */
  static int of(Collection<Integer> codes) {
    return codes.stream().mapToInt(Integer::intValue).max().orElse(COMPLETE);
  }

  static int of(DocumentRecord record) {
    return switch (record.status()) {
      case COMPLETE -> COMPLETE;
      case PARTIAL -> PARTIAL;
      case FAILED ->
          record.failures().stream().mapToInt(f -> f.code().exitCode()).max().orElse(INTERNAL);
    };
  }
}
