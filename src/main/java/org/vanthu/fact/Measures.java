package org.vanthu.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a figure that say what it measures. */
final class Measures {

  /** The end of a phrase that a figure completes. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?iU)(.*?)\\s*\\b(?:(?:đã |chỉ |mới |cũng |ước |đều )*"
              + "(?:đạt|chiếm|bằng|là|ở mức|còn|lên tới|lên đến|tương đương)"
              + "(?: (?:tỷ lệ|tỉ lệ|mức|khoảng|trên|hơn|gần|được|tới))*)\\s*[:]?\\s*",
          Pattern.DOTALL);

  /** Nouns that name a measure. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?iU)(?:tỷ lệ|tỉ lệ|chỉ số|chỉ tiêu|điểm|mức độ|tổng|số|kết quả|tốc độ|độ|tỷ trọng|mức"
              + "|tăng trưởng|năng suất|công suất|hệ số|giá trị|diện tích|khối lượng)\\b.*",
          Pattern.DOTALL);

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?iU)^(?:(?:đến nay|hiện nay|trong đó|cụ thể|như vậy|riêng|còn|theo đó|và|nhất là)\\s*[,:]?\\s*)+");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?iU)[,:;]?\\s*(?:(?:cụ thể )?như sau|cụ thể|sau đây|gồm|bao gồm|dưới đây|theo bảng sau)\\s*:?\\s*$|\\s*:\\s*$");

  /** Characters of the longest phrase that is still a measure. */
  private static final int LONGEST = 160;

  /** A measure, and whether its noun says that it is one. */
  record Measure(String text, boolean sure) {}

  private Measures() {}

  /**
   * What a figure measures by the words before it.
   *
   * @param before from the beginning of its clause to the figure
   */
  static Optional<Measure> before(String before) {
    Matcher verb = VERB.matcher(before);
    return verb.matches() ? named(verb.group(1)) : Optional.empty();
  }

  /** What the items of a list measure by the sentence that leads to them. */
  static Optional<Measure> ofLead(String lead) {
    String bare = OPENING.matcher(flat(lead)).replaceAll("");
    return bare.isEmpty() || bare.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Measure(bare, true));
  }

  private static Optional<Measure> named(String phrase) {
    String flat = flat(phrase);
    int cut =
        Math.max(Math.max(flat.lastIndexOf(", "), flat.lastIndexOf("; ")), flat.lastIndexOf(": "));
    String last = LEAD_IN.matcher(flat.substring(cut < 0 ? 0 : cut + 2)).replaceAll("");
    if (last.isBlank() || last.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(new Measure(last, NOUN.matcher(last).matches()));
  }

  private static String flat(String phrase) {
    return phrase.replaceAll("[\\s*]+", " ").strip();
  }
}
