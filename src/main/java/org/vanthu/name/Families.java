package org.vanthu.name;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Family names of persons. */
final class Families {

  private final Set<String> names =
      Lists.lines("families.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  boolean contains(String word) {
    return names.contains(word);
  }
}
