package org.vanthu.table;

import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Folded;

/** Tells whether a row says of itself that it is a total, misread accents and letters forgiven. */
final class TotalLabel {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:tong\\b(?! (?:cuc|cong ty|hop|ket|dai|bien|muc|the|lien|thau|tham|thanh|bi|giam|quan|dieu"
              + "|so \\p{L}+ \\p{L}+ \\p{L}+ \\p{L}+ \\p{L}+))"
              + "|cong(?: cong)?(?=$|[ :(+]{1,2}(?:$|[^\\p{L}]|[ivxa-h]{1,4}\\b(?! \\p{L})))"
              + "|toan (?:tinh|quoc)\\b|total\\b).*");

  private static final List<String> WORDS = List.of("tongcong", "tongso", "tongcongso");

  private TotalLabel() {}

  static boolean matches(String label) {
    String folded = Folded.of(label).strip();
    return FORM.matcher(folded).matches() || nearly(folded);
  }

  /** One letter of the whole label is another. */
  private static boolean nearly(String folded) {
    int formula = folded.indexOf('(');
    String name = formula > 0 ? folded.substring(0, formula) : folded;
    String bare = name.replaceAll("[^\\p{L}\\d]", "");
    return WORDS.stream().anyMatch(word -> differing(word, bare) <= 1);
  }

  private static int differing(String a, String b) {
    if (a.length() != b.length()) {
      return a.length();
    }
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing;
  }
}
