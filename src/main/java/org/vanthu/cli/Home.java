package org.vanthu.cli;

import java.nio.file.Path;

/** The folder in which the program is installed. */
final class Home {

  private Home() {}

  /** Told by the launcher; the working folder otherwise. */
  static Path folder() {
    return Path.of(System.getProperty("vanthu.home", "."));
  }

  /** The models of the recognition engine. */
  static Path tessdata() {
    return folder().resolve("tessdata");
  }
}
