package org.vanthu.bench.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVM that runs this, as a command for others: all engines in Java get the same. */
final class Java {

  static final String PROGRAM = Path.of(System.getProperty("java.home"), "bin/java").toString();

  private Java() {}

  /** A main class of ours in a JVM of its own. */
  static List<String> own(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.awt.headless=true");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }
}
