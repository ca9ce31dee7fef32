package org.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.vanthu.model.FailureCode;
import org.vanthu.record.Extraction;

/**
 * Reads many files at the same time and hands their records on in the order of the files. A file
 * that ran out of memory beside others is read once more alone, so that no file suffers from its
 * neighbours.
 */
final class Batch {

  /** Files begun ahead of the one whose record is awaited, per job; more costs memory. */
  private static final int AHEAD = 2;

  private final FileReading reading;
  private final int jobs;
  private final ReadWriteLock company = new ReentrantReadWriteLock(true);

  Batch(FileReading reading, int jobs) {
    this.reading = reading;
    this.jobs = jobs;
  }

  /** The reading of one file; never throws for what is wrong with it. */
  interface FileReading {

    Extraction read(Path file);
  }

  /** Takes records one after the other. */
  interface Sink {

    /**
     * @param index of the file, from 0
     */
    void take(int index, Extraction record);
  }

  void read(List<Path> files, Sink sink) {
    ExecutorService pool =
        Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory());
    ArrayDeque<Future<Extraction>> begun = new ArrayDeque<>();
    int next = 0;
    for (int index = 0; index < files.size(); index++) {
      for (; next < files.size() && next < index + jobs * AHEAD; next++) {
        Path file = files.get(next);
        begun.add(pool.submit(inCompany(file)));
      }
      sink.take(index, settled(files.get(index), begun.remove()));
    }
    pool.shutdown();
  }

  private Callable<Extraction> inCompany(Path file) {
    return () -> {
      company.readLock().lock();
      try {
        return reading.read(file);
      } finally {
        company.readLock().unlock();
      }
    };
  }

  private Extraction settled(Path file, Future<Extraction> begun) {
    Extraction record = result(begun);
    boolean starved =
        record.record().failures().stream().anyMatch(f -> f.code() == FailureCode.MEMORY_EXCEEDED);
    if (!starved || jobs == 1) {
      return record;
    }
    company.writeLock().lock();
    try {
      return reading.read(file);
    } finally {
      company.writeLock().unlock();
    }
  }

  private static Extraction result(Future<Extraction> begun) {
    try {
      return begun.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException("the pipeline never throws", broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }
}
