package org.vanthu.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Document;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;
import org.vanthu.model.Value.Organisation;

/** Makes mentions of bodies: their names in full, and which province they belong to. */
final class Bodies {

  /** What remains of trust in a name that nothing contradicts. */
  private static final double BEST = 0.97;

  /** What remains where the name begins like none of the list. */
  private static final double UNLISTED = 0.7;

  /** What remains where the province is taken to be the issuer's. */
  private static final double SUPPOSED = 0.96;

  /** Words that make a name only with what follows them. */
  private static final Set<String> INCOMPLETE =
      Set.of(
          "sở",
          "ban",
          "phòng",
          "trung tâm",
          "viện",
          "hội",
          "cục",
          "vụ",
          "bộ",
          "trường",
          "quỹ",
          "đài",
          "báo",
          "hội đồng",
          "công ty",
          "ủy ban",
          "uỷ ban",
          "liên đoàn",
          "liên minh",
          "chi cục",
          "tổng cục",
          "ban quản lý",
          "ban chỉ đạo",
          "tổ công tác",
          "hiệp hội",
          "liên hiệp",
          "công an",
          "đảng bộ",
          "viễn thông",
          "đại học",
          "học viện",
          "tập đoàn",
          "tổng công ty",
          "ngân hàng",
          "bệnh viện",
          "ủy ban nhân dân",
          "uỷ ban nhân dân",
          "ubnd",
          "hđnd",
          "hội đồng nhân dân",
          "ban thường vụ",
          "thường trực",
          "cục quản lý",
          "vụ quản lý",
          "trung ương",
          "bảo hiểm",
          "đoàn");

  private final Document document;
  private final Loaded loaded;
  private final Provinces provinces;
  private final BodyNames names;
  private final Asides asides;
  private final NameDoubts doubts;

  Bodies(Document document, Loaded loaded, Provinces provinces) {
    this.document = document;
    this.loaded = loaded;
    this.provinces = provinces;
    names = loaded.bodies();
    asides = new Asides(document.text());
    doubts = new NameDoubts(document, loaded.families(), provinces);
  }

  /**
   * Empty when the words are not a name by themselves.
   *
   * @param cell whether it stands in a table, where a line end may be the end of a name
   */
  Optional<Mention> mention(FoundName told, boolean cell) {
    FoundName whole = loaded.whole().whole(minister(told), document.text());
    Optional<Heads.Head> head = loaded.heads().at(whole.words(), 0);
    boolean known = loaded.whole().has(whole);
    Optional<FoundName> cut = known ? Optional.of(whole) : loaded.ends().cut(whole, head);
    if (cut.isEmpty() || incomplete(cut.get()) || asides.none(cut.get())) {
      return Optional.empty();
    }
    FoundName found = provinces.withPlace(cut.get(), document.text());
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(document.reasons(found.span()));
    double confidence = Math.min(BEST, found.probability()) * document.confidence(found.span());
    boolean broken = doubts.halved(found) || NameDoubts.linkedCut(whole, found);
    boolean unsure = doubts.headed(found) || doubts.goesOnBehindComma(found);
    boolean open = head.isEmpty() || broken || unsure || Asides.passing(found);
    if (!known && (open || cell && doubts.twoNames(found))) {
      confidence *= UNLISTED;
      reasons.add(Reason.AMBIGUOUS);
    }
    Optional<String> said = provinces.within(found.span());
    boolean local =
        head.map(Heads.Head::level).orElse(null) == Heads.Level.LOCAL && !central(found);
    Optional<String> supposed =
        said.isPresent() || !local ? Optional.empty() : provinces.issuers(found.span().start());
    String name = names.inFull(found.words());
    if (supposed.isPresent()) {
      confidence *= SUPPOSED;
      name = completed(name, supposed.get());
    }
    Value value = new Organisation(name, said.or(() -> supposed));
    return Optional.of(
        new Mention(found.span(), new Judged<>(value, confidence, reasons, List.of())));
  }

  /** "Phó Thủ tướng Chính phủ" is an office of the Chính phủ. */
  private FoundName minister(FoundName found) {
    int start = found.span().start();
    boolean deputy =
        found.words().length > 2
            && found.words()[0].equals("Thủ")
            && document.text().substring(Math.max(0, start - 4), start).startsWith("Phó");
    return deputy ? found.part(2, found.words().length) : found;
  }

  private static boolean incomplete(FoundName found) {
    return INCOMPLETE.contains(Heads.small(String.join(" ", found.words())));
  }

  /** Whether the words themselves say that the whole state's body is meant. */
  private static boolean central(FoundName found) {
    String name = String.join(" ", found.words());
    return name.contains("Trung ương")
        || name.contains("Quốc gia")
        || name.contains("quốc gia")
        || name.endsWith("Chính phủ")
        || name.endsWith("Việt Nam")
        || name.contains(" Bộ ");
  }

  /** "Ủy ban nhân dân tỉnh" with the name of the tỉnh. */
  private String completed(String name, String code) {
    boolean open = name.endsWith(" tỉnh");
    return open ? provinces.name(code).map(province -> name + " " + province).orElse(name) : name;
  }
}
