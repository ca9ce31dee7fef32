package org.vanthu.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The folder in which the program is installed, and what lies there unless told otherwise. */
final class Home {

  private Home() {}

  /** The models of the recognition engine; elsewhere by VANTHU_TESSDATA. */
  static Path tessdata() {
    return told("VANTHU_TESSDATA").orElseGet(() -> folder().resolve("tessdata"));
  }

  /** What the service keeps; elsewhere by VANTHU_DATA. */
  static Path data() {
    return told("VANTHU_DATA").orElseGet(() -> folder().resolve("data"));
  }

  /** Told by the launcher; the working folder otherwise. */
  private static Path folder() {
    return Path.of(System.getProperty("vanthu.home", "."));
  }

  private static Optional<Path> told(String variable) {
    return Optional.ofNullable(System.getenv(variable)).map(Path::of);
  }
}
