package org.vanthu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param peers whether peers are to be measured
 * @param jmh pattern of the benchmarks to be measured, empty when none are
 * @param files documents and folders of them; none for the default
 * @param repeats rounds of the peers
 * @param out the document of results
 */
record Request(
    boolean peers, Optional<String> jmh, List<Path> files, int repeats, Optional<Path> out) {

  static final String USAGE =
      "usage: ./vanthu bench --peers [--files FILE|FOLDER...] [--repeats N] [--out FILE]\n"
          + "       ./vanthu bench --jmh [PATTERN] [--out FILE]";

  private static final int REPEATS = 3;

  Request {
    files = List.copyOf(files);
    if (repeats < 1) {
      throw new IllegalArgumentException("--repeats counts from 1");
    }
  }

  /**
   * @throws IllegalArgumentException when the arguments make no sense
   */
  static Request of(List<String> arguments) {
    boolean peers = false;
    Optional<String> jmh = Optional.empty();
    List<Path> files = new ArrayList<>();
    int repeats = REPEATS;
    Optional<Path> out = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      List<String> values = values(arguments.subList(i + 1, arguments.size()));
      switch (arguments.get(i)) {
        case "--peers" -> peers = true;
        case "--jmh" -> jmh = Optional.of(values.isEmpty() ? ".*" : one("--jmh", values));
        case "--files" -> values.stream().map(Path::of).forEach(files::add);
        case "--repeats" -> repeats = Integer.parseInt(one("--repeats", values));
        case "--out" -> out = Optional.of(Path.of(one("--out", values)));
        default -> throw new IllegalArgumentException(arguments.get(i) + " is not known");
      }
      i += arguments.get(i).equals("--peers") ? 0 : values.size();
    }
    if (!peers && jmh.isEmpty()) {
      throw new IllegalArgumentException("--peers or --jmh is wanted");
    }
    return new Request(peers, jmh, files, repeats, out);
  }

  private static List<String> values(List<String> rest) {
    return rest.stream().takeWhile(argument -> !argument.startsWith("--")).toList();
  }

  private static String one(String option, List<String> values) {
    if (values.size() != 1) {
      throw new IllegalArgumentException(option + " takes one value");
    }
    return values.getFirst();
  }
}
