package org.vanthu.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanthu.model.Field;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;

/**
 * Who signed: for whom, as what, by which name. What seal and pen leave between those lines is
 * passed over.
 *
 * @param authority "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"
 * @param title of the person who signed
 */
record Signer(
    Optional<Field<String>> authority,
    Optional<Field<String>> title,
    Optional<Field<String>> name) {

  private static final Pattern AUTHORITY =
      Pattern.compile("(?:tm|kt|tl|tuq|t/m|k/t|t/l|q)\\s?[.,:]\\s?[a-z].*|(?:tm|kt|tl|tuq) .*");

  /** How a body's name goes on below "TM. ỦY BAN NHÂN DÂN". */
  private static final Pattern BODY_GOES_ON =
      Pattern.compile(
          "(?:tinh|thanh|huyen|quan|thi|xa|phuong|dac|va|ban|hoi|uy|thuong|doan|dang|so|bo|viet)"
              + " [\\p{L} ,-]{2,60}");

  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.]*\\s+){1,5}\\p{Lu}\\p{L}*");

  /** Engines read "Tr" at the beginning of a name as "lr". */
  private static final Pattern MISREAD_TR = Pattern.compile("^[lI1]r(?=\\p{Ll})");

  private static final int LONGEST_NAME = 40;

  /** What remains of confidence in a value of which letters were set right. */
  private static final double REPAIRED = 0.8;

  /**
   * @param lines of the end of a letter without its recipients
   * @param sentOut whether recipients were found, so that a name there is the signer's
   */
  static Signer find(List<PaperLine> lines, boolean sentOut, Texts texts) {
    List<PaperLine> authority = new ArrayList<>();
    Optional<PaperLine> title = Optional.empty();
    for (PaperLine printed : lines) {
      PaperLine line = fromLetter(printed, texts);
      boolean below = title.isPresent() || !authority.isEmpty();
      if (isAuthority(line) && title.isEmpty()) {
        authority.add(line);
      } else if (isTitle(line)) {
        title = Optional.of(line);
      } else if (title.isEmpty() && goesOn(authority, line)) {
        authority.add(line);
      } else if (isName(line) && (below || sentOut)) {
        return signed(authority, title, Optional.of(line), texts);
      }
    }
    return signed(authority, title, Optional.empty(), texts);
  }

  private static PaperLine fromLetter(PaperLine line, Texts texts) {
    int index = 0;
    while (index < line.text().length() && !Character.isLetterOrDigit(line.text().charAt(index))) {
      index++;
    }
    return index < line.text().length() ? line.from(texts.document(), index) : line;
  }

  private static Signer signed(
      List<PaperLine> authority, Optional<PaperLine> title, Optional<PaperLine> name, Texts texts) {
    return new Signer(
        texts.field(authority, 0),
        title.flatMap(line -> title(line, texts)),
        name.flatMap(line -> name(line, texts)));
  }

  private static Optional<Field<String>> title(PaperLine line, Texts texts) {
    Optional<Field<String>> printed = texts.field(line.span());
    return printed.map(field ->
        Offices.nearest(line.text())
            .filter(office -> !office.equals(field.value()))
            .map(office -> repaired(field, office))
            .orElse(field));
  }

  private static Optional<Field<String>> name(PaperLine line, Texts texts) {
    return texts
        .field(line.span())
        .map(field -> {
          String name = MISREAD_TR.matcher(field.value()).replaceFirst("Tr");
          return name.equals(field.value()) ? field : repaired(field, name);
        });
  }

  private static Field<String> repaired(Field<String> field, String value) {
    Judged<String> printed = field.judged();
    Set<Reason> reasons = EnumSet.of(Reason.REPAIRED);
    reasons.addAll(printed.reasons());
    double confidence = printed.confidence() * REPAIRED;
    return new Field<>(
        new Judged<>(value, confidence, reasons, printed.alternatives()),
        field.span(),
        field.derived());
  }

  static boolean isAuthority(PaperLine line) {
    return line.capitals() && AUTHORITY.matcher(line.folded()).matches();
  }

  static boolean isTitle(PaperLine line) {
    return line.capitals() && Offices.matches(line.text());
  }

  private static boolean goesOn(List<PaperLine> authority, PaperLine line) {
    return !authority.isEmpty()
        && line.capitals()
        && authority.getFirst().folded().startsWith("t")
        && BODY_GOES_ON.matcher(line.folded()).matches();
  }

  private static boolean isName(PaperLine line) {
    String text = MISREAD_TR.matcher(line.text()).replaceFirst("Tr");
    return !line.capitals() && text.length() < LONGEST_NAME && NAME.matcher(text).matches();
  }
}
