package org.vanthu.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
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

  /** Syllables of a person's name at most, where it hangs on a body's. */
  private static final int LONGEST_PERSON = 4;

  /** First words of bodies that bear names of persons. */
  private static final Set<String> NAMED_AFTER_PERSONS =
      Set.of("Trường", "Bệnh", "Công", "Doanh", "Quỹ", "Hợp", "Tập", "Học", "Đại", "Ngân");

  private static final List<String> COMPANIES =
      List.of("công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hợp tác xã", "ngân hàng");

  /** A comma and a word in capitals at once behind a name. */
  private static final Pattern LISTED = Pattern.compile(",\\s(\\p{Lu}\\p{Ll}+)");

  private final Document document;
  private final Loaded loaded;
  private final Provinces provinces;
  private final BodyNames names;
  private final Asides asides;

  Bodies(Document document, Loaded loaded, Provinces provinces) {
    this.document = document;
    this.loaded = loaded;
    this.provinces = provinces;
    names = loaded.bodies();
    asides = new Asides(document.text());
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
    boolean broken = halved(found) || linkedCut(whole, found);
    boolean unsure = headed(found) || goesOnBehindComma(found);
    boolean open = head.isEmpty() || broken || unsure || Asides.passing(found);
    if (!known && (open || cell && twoNames(found))) {
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

  /**
   * Whether a person's name seems to hang on it: "UBND tỉnh Võ Phiên", "Ban Chỉ đạo … Hòa Bình".
   */
  private boolean headed(FoundName found) {
    String[] words = found.words();
    int from = words.length;
    while (from > 1 && Character.isUpperCase(words[from - 1].charAt(0)) && small(words[from - 1])) {
      from--;
    }
    for (int i = Math.max(2, from); i < words.length - 1; i++) {
      boolean person = loaded.families().contains(words[i]) && words.length - i <= LONGEST_PERSON;
      boolean placed = PLACES.contains(words[i - 1]) && !words[i - 1].equals("tỉnh");
      if (person && !placed && !provinces.touches(found.part(i, words.length).span())) {
        return !NAMED_AFTER_PERSONS.contains(words[0]);
      }
    }
    return false;
  }

  private static boolean small(String word) {
    return word.length() > 1 && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /** Whether a company's name may go on: "Công ty TNHH MTV Đầu tư, Xây dựng và …". */
  private boolean goesOnBehindComma(FoundName found) {
    Matcher next =
        LISTED.matcher(document.text()).region(found.span().end(), document.text().length());
    String name = Heads.small(String.join(" ", found.words()));
    boolean company = COMPANIES.stream().anyMatch(name::startsWith);
    return company
        && next.lookingAt()
        && !next.group(1).equals("Công")
        && !next.group(1).equals("Tổng");
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

  /** Whether the last word is only the first half of one, as capitals fall: "Phòng An" ninh. */
  private boolean halved(FoundName found) {
    String last = found.words()[found.words().length - 1];
    int end = found.span().end();
    String text = document.text();
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean goesOn = next > end && next < text.length() && Character.isLowerCase(text.charAt(next));
    boolean capital =
        Character.isUpperCase(last.charAt(0))
            && last.length() > 1
            && Character.isLowerCase(last.charAt(last.length() - 1));
    return goesOn && capital && !placed(found);
  }

  /** Whether it ends with the name of a place or of the state. */
  private boolean placed(FoundName found) {
    String[] words = found.words();
    boolean named = false;
    for (int i = 0; i < words.length - 1; i++) {
      named |= PLACES.contains(words[i]);
    }
    return named
        || words[words.length - 1].equals("Nam")
        || provinces.touches(found.places().getLast());
  }

  private static final Set<String> PLACES =
      Set.of("tỉnh", "phố", "huyện", "xã", "phường", "quận", "trấn", "khu", "vực", "TP.", "TP");

  /** Whether a name was cut right behind "và" or a comma: it may well go on. */
  private static boolean linkedCut(FoundName told, FoundName cut) {
    int end = cut.words().length;
    String[] words = told.words();
    return end < words.length && (words[end].equals("và") || words[end].equals(","));
  }

  /** Whether a line end stands before a capital, so that another name may begin there. */
  private boolean twoNames(FoundName found) {
    String[] words = found.words();
    for (int i = 1; i < words.length; i++) {
      Span between = new Span(found.places().get(i - 1).end(), found.places().get(i).start());
      boolean capital = Character.isUpperCase(words[i].charAt(0));
      boolean link = words[i - 1].equals("và") || !Character.isLetter(words[i - 1].charAt(0));
      if (capital && !link && between.of(document.text()).indexOf('\n') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Ủy ban nhân dân tỉnh" with the name of the tỉnh. */
  private String completed(String name, String code) {
    boolean open = name.endsWith(" tỉnh");
    return open ? provinces.name(code).map(province -> name + " " + province).orElse(name) : name;
  }
}
