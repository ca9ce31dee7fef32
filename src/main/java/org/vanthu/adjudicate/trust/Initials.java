package org.vanthu.adjudicate.trust;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vanthu.model.Fields;
import org.vanthu.model.Folded;

/**
 * Whether the symbol of a letter names its issuer by initials: "BGDĐT" is "Bộ Giáo dục và Đào tạo".
 * Two witnesses, read at two places.
 */
public final class Initials {

  /** Shorter initials agree by chance, or are abbreviations of another make. */
  private static final int FEWEST = 3;

  private static final Set<String> PASSED_OVER = Set.of("va", "tinh", "thanh", "pho");

  private Initials() {}

  /** 1 when they agree, −1 when the one seems cut off or misread, 0 when nothing tells. */
  public static int of(Fields fields) {
    if (fields.number().isEmpty() || fields.issuer().isEmpty()) {
      return 0;
    }
    String name = of(fields.issuer().get().value().name());
    List<String> groups =
        List.of(plain(fields.number().get().field().value().symbol()).split("[-/.]"));
    if (name.length() < FEWEST) {
      return 0;
    }
    if (groups.contains(name)) {
      return 1;
    }
    boolean near =
        groups.stream()
            .filter(group -> group.length() >= FEWEST)
            .anyMatch(group -> group.startsWith(name) || oneOff(group, name));
    return near ? -1 : 0;
  }

  private static boolean oneOff(String a, String b) {
    if (a.length() != b.length() || a.length() == FEWEST) {
      return false;
    }
    int other = 0;
    for (int i = 0; i < a.length(); i++) {
      other += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return other == 1;
  }

  private static String of(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : plain(name).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      initials.append(word.isEmpty() || PASSED_OVER.contains(word) ? "" : word.substring(0, 1));
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  private static String plain(String text) {
    return Folded.of(text).toUpperCase(Locale.ROOT);
  }
}
