package org.vanthu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.vanthu.model.Progress;

/** How far a run is, on one line of a terminal; nothing where the messages go elsewhere. */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 24;

  /** Nanoseconds between two drawings; fewer would flicker. */
  private static final long PAUSE = 100_000_000;

  private static final String CLEAR = "\r\u001b[K";

  private final Streams streams;
  private final int files;
  private int done;
  private long drawn;

  ProgressBar(Streams streams, int files) {
    this.streams = streams;
    this.files = files;
  }

  /** Told of the pages of one file. */
  Progress of(Path file) {
    return streams.terminal()
        ? (pages, total) -> draw("%s, page %d of %d".formatted(Inputs.name(file), pages, total))
        : Progress.NONE;
  }

  synchronized void done() {
    done++;
    drawn = 0;
    draw("");
  }

  /** A sentence on a line of its own. */
  synchronized void message(Optional<String> sentence) {
    sentence.ifPresent(s -> {
      clear();
      streams.err().println("vanthu: " + s);
    });
  }

  private synchronized void draw(String file) {
    long now = System.nanoTime();
    if (!streams.terminal() || (drawn != 0 && now - drawn < PAUSE)) {
      return;
    }
    drawn = now;
    int filled = files == 0 ? WIDTH : WIDTH * done / files;
    streams
        .err()
        .printf(
            "%s[%s%s] %d of %d files %s",
            CLEAR, "#".repeat(filled), "-".repeat(WIDTH - filled), done, files, file);
    streams.err().flush();
  }

  private void clear() {
    if (streams.terminal()) {
      streams.err().print(CLEAR);
    }
  }

  @Override
  public synchronized void close() {
    clear();
  }
}
