package org.vanthu.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** In a title that nobody read, concluded from the office that was signed for. */
  private static final double CONCLUDED = 0.7;

  /**
   * @param authority lines as printed
   * @param title lines as printed
   */
  static Signer of(
      List<PaperLine> authority, List<PaperLine> title, Optional<PaperLine> name, Texts texts) {
    SignerNames names = new SignerNames(texts.document());
    return new Signer(
        authority(authority, texts),
        title(title, authority, texts).or(() -> concluded(authority, texts)),
        name.flatMap(line -> texts.field(line.span())).map(names::judged));
  }

  /** This signer, signing for a head whose office was read and the word for it not. */
  Signer signingFor(String head) {
    Optional<Field<String>> deputy =
        title.map(t -> Offices.matches(t.value()) ? t : deputy(t, head));
    return new Signer(authority.map(a -> Texts.repaired(a, "KT. " + head)), deputy, name);
  }

  private static Field<String> deputy(Field<String> title, String head) {
    return Offices.deputy(head).map(office -> Texts.repaired(title, office)).orElse(title);
  }

  private static Optional<Field<String>> authority(List<PaperLine> lines, Texts texts) {
    String read = String.join(" ", lines.stream().map(l -> Offices.authority(l.text())).toList());
    return texts
        .field(lines, 0)
        .map(field -> read.equals(field.value()) ? field : Texts.repaired(field, read));
  }

  private static Optional<Field<String>> title(
      List<PaperLine> lines, List<PaperLine> authority, Texts texts) {
    return texts
        .field(lines, 0)
        .map(field ->
            Offices.nearest(field.value())
                .or(() -> meant(field, authority, texts))
                .filter(office -> !office.equals(field.value()))
                .map(office -> Texts.repaired(field, office))
                .orElseGet(() -> likely(field, texts)));
  }

  /** In doubt where pixels show what is no office that we know. */
  private static Field<String> likely(Field<String> field, Texts texts) {
    boolean read = texts.document().confidence(field.span()) < 1;
    return read && !Offices.matches(field.value())
        ? Texts.doubted(field, CONCLUDED, Reason.ILL_FORMED)
        : field;
  }

  /** What a title must be that is none as it was read. */
  private static Optional<String> meant(
      Field<String> field, List<PaperLine> authority, Texts texts) {
    boolean read = texts.document().confidence(field.span()) < 1;
    if (!read || Offices.matches(field.value())) {
      return Optional.empty();
    }
    return authority.isEmpty()
        ? Offices.ending(field.value())
        : Offices.signingFor(authority.getLast().text());
  }

  /** Who signs for a head is the head's deputy; told only where the page had to be read. */
  private static Optional<Field<String>> concluded(List<PaperLine> authority, Texts texts) {
    if (authority.isEmpty() || texts.document().confidence(authority.getLast().span()) == 1) {
      return Optional.empty();
    }
    PaperLine evidence = authority.getLast();
    return Offices.signingFor(evidence.text())
        .map(office ->
            new Field<>(
                new Judged<>(office, CONCLUDED, Set.of(Reason.INFERRED), List.of()),
                evidence.span(),
                true));
  }
}
