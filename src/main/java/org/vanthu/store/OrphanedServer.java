package org.vanthu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived the program that started it: after {@code kill -9} it lives on
 * and would block the next start. It is found by its own {@code postmaster.pid}. The caller holds
 * the data directory's lock, so no living program uses it.
 */
record OrphanedServer(ProcessHandle process) {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** The live server of this database folder, if there is one. */
  static Optional<OrphanedServer> of(Path database) {
    Path pidFile = database.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(pidFile);
      boolean ours = lines.size() > 1 && sameFolder(database, Path.of(lines.get(1)));
      return ours
          ? ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
              .filter(OrphanedServer::isDatabase)
              .map(OrphanedServer::new)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean sameFolder(Path one, Path other) throws IOException {
    return Files.isDirectory(other) && Files.isSameFile(one, other);
  }

  /** The number in the file may have gone to some other program since. */
  private static boolean isDatabase(ProcessHandle process) {
    return process.info().command().map(c -> Path.of(c).endsWith("postgres")).orElse(false);
  }

  /** Ends it as PostgreSQL asks: fast first (INT), at once (QUIT) when that is not enough. */
  void stop() {
    LOG.info("Stopping the database server that an earlier run left behind");
    if (!ends("INT") && !ends("QUIT")) {
      throw new IllegalStateException(
          "The database server of an earlier run (process %d) does not end; end it and start again."
              .formatted(process.pid()));
    }
  }

  private boolean ends(String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an old database server stops", e);
    }
  }
}
