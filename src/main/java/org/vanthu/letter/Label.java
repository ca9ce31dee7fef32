package org.vanthu.letter;

import java.util.Map;
import java.util.Optional;

/** A stamp word that stands alone on a line of a head. */
enum Label {
  URGENCY,
  SECRECY,
  DRAFT;

  private static final Map<String, Label> WORDS =
      Map.ofEntries(
          Map.entry("hoa toc", URGENCY),
          Map.entry("hoa toc hen gio", URGENCY),
          Map.entry("thuong khan", URGENCY),
          Map.entry("khan", URGENCY),
          Map.entry("tuyet mat", SECRECY),
          Map.entry("toi mat", SECRECY),
          Map.entry("mat", SECRECY),
          Map.entry("du thao", DRAFT));

  static Optional<Label> of(PaperLine line) {
    String key = Lexicon.key(line.text());
    if (key.startsWith("du thao") && line.text().length() < 24) {
      return Optional.of(DRAFT);
    }
    return line.capitals() ? Optional.ofNullable(WORDS.get(key)) : Optional.empty();
  }
}
