package org.vanthu.name;

import java.util.HashMap;
import java.util.Map;

/** Writes names of bodies out: "UBND tỉnh" is "Ủy ban nhân dân tỉnh". */
final class BodyNames {

  private final Map<String, String> written = new HashMap<>();

  BodyNames() {
    for (String line : Lists.lines("short.tsv")) {
      String[] cells = line.split("\t");
      written.put(cells[0], cells[1]);
    }
  }

  /** The name with its abbreviations written out. */
  String inFull(String[] words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      boolean tight =
          name.isEmpty() || ",;.)/".contains(word) || name.charAt(name.length() - 1) == '(';
      name.append(tight ? "" : " ").append(full(word));
    }
    return name.toString();
  }

  private String full(String word) {
    String plain = word.replace("&amp;", "&");
    return written.getOrDefault(plain, plain);
  }
}
