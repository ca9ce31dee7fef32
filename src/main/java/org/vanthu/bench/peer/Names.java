package org.vanthu.bench.peer;

import java.nio.file.Path;

/** Names of files that engines write. */
final class Names {

  private Names() {}

  /** {@code OUT/NAME.ending} for {@code NAME.pdf}. */
  static Path output(Path file, Path out, String ending) {
    return out.resolve(stem(file) + ending);
  }

  static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }
}
