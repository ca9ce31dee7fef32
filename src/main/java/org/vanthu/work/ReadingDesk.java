package org.vanthu.work;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.store.Attempts;
import org.vanthu.store.DocumentState;
import org.vanthu.store.Documents;
import org.vanthu.store.Originals;
import org.vanthu.store.Records;

/**
 * Carries out the readings of this node. A document over which a program died before is read alone,
 * so that it can't take others with it again: of several that were being read at a death, only the
 * one that causes it dies three times.
 */
@Service
class ReadingDesk {

  /** Deaths after which a document is set aside; more of them cost more restarts. */
  static final int LIVES = 3;

  private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);

  private final Documents documents;
  private final Attempts attempts;
  private final Records records;
  private final Originals originals;
  private final DocumentReading reading;
  private final ReadWriteLock company = new ReentrantReadWriteLock(true);
  private final Map<String, Integer> inHand = new ConcurrentHashMap<>();

  ReadingDesk(
      Documents documents,
      Attempts attempts,
      Records records,
      Originals originals,
      DocumentReading reading) {
    this.documents = documents;
    this.attempts = attempts;
    this.records = records;
    this.originals = originals;
    this.reading = reading;
  }

  /** Reads the document unless that is done; a document without lives left is set aside. */
  void read(String id) {
    int deaths = attempts.deaths(id);
    Lock lock = deaths == 0 ? company.readLock() : company.writeLock();
    lock.lock();
    try {
      OptionalInt attempt = attempts.begin(id);
      if (attempt.isPresent()) {
        settle(id, attempt.getAsInt(), deaths < LIVES);
      }
    } finally {
      lock.unlock();
    }
  }

  private void settle(String id, int attempt, boolean alive) {
    inHand.put(id, attempt);
    try {
      Original original = original(id);
      FinishedRecord record = alive ? read(original, attempt) : setAside(original);
      DocumentState state =
          alive ? DocumentState.valueOf(record.status()) : DocumentState.QUARANTINED;
      if (!records.settle(id, attempt, state, record.status(), record.failure(), record.json())) {
        LOG.warn("Reading {} of {} came too late and was dropped", attempt, id);
      }
    } finally {
      inHand.remove(id);
    }
  }

  private FinishedRecord read(Original original, int attempt) {
    try (var progress = new PersistedProgress(attempts, original.id(), attempt)) {
      return reading.read(original, progress);
    } catch (OutOfMemoryError e) {
      LOG.error("Out of memory over {}", original.id());
      return reading.failed(original, failure(FailureCode.MEMORY_EXCEEDED));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("The program failed on {}: {}", original.id(), e.getClass().getName());
      LOG.debug("The failure on {}", original.id(), e);
      return reading.failed(original, failure(FailureCode.INTERNAL));
    }
  }

  private FinishedRecord setAside(Original original) {
    LOG.error("{} ended the program {} times and is set aside", original.id(), LIVES);
    return reading.failed(original, failure(FailureCode.QUARANTINED));
  }

  private static Failure failure(FailureCode code) {
    return Failure.ofFile(code, "work", "");
  }

  private Original original(String id) {
    String name = documents.find(id).orElseThrow().fileName();
    return new Original(id, name, originals.file(id));
  }

  /** A program that read this document is gone. */
  void died(String id) {
    int deaths = attempts.died(id);
    LOG.warn("A program died over {}; deaths so far: {}", id, deaths);
  }

  /** What is still being read when the service stops goes back into the queue unharmed. */
  @PreDestroy
  void giveBack() {
    inHand.forEach(attempts::giveBack);
  }
}
