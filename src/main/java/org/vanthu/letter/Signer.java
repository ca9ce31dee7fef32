package org.vanthu.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanthu.model.Field;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;

/**
 * One who signed: for whom, as what, by which name.
 *
 * @param authority "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"
 * @param title of the person who signed
 */
record Signer(
    Optional<Field<String>> authority,
    Optional<Field<String>> title,
    Optional<Field<String>> name) {

  /** Engines read "Tr" at the beginning of a name as "lr". */
  static final Pattern MISREAD_TR = Pattern.compile("^[lI1]r(?=\\p{Ll})");

  /** What remains of confidence in a value of which letters were set right. */
  private static final double REPAIRED = 0.8;

  static Signer of(
      List<PaperLine> authority, List<PaperLine> title, Optional<PaperLine> name, Texts texts) {
    return new Signer(
        texts.field(authority, 0), title(title, texts), name.flatMap(line -> name(line, texts)));
  }

  private static Optional<Field<String>> title(List<PaperLine> lines, Texts texts) {
    Optional<Field<String>> printed = texts.field(lines, 0);
    return printed.map(field ->
        Offices.nearest(field.value())
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
}
