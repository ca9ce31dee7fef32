package org.vanthu.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields.Issuer;
import org.vanthu.model.Folded;
import org.vanthu.model.Judged;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;

/**
 * The bodies that a head names in its left column: the one that issues and the one above it.
 *
 * @param issuer the last body above the number
 * @param parent the one before it
 */
record Bodies(Optional<Field<Issuer>> issuer, Optional<Field<Issuer>> parent) {

  /** When provinces were merged and codes changed their meaning (Nghị quyết 202/2025/QH15). */
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  /** Points above the motto within which a head's first line may stand. */
  private static final double ABOVE_MOTTO = 30;

  /** Letters of what a stroke or a seal leaves in a scan. */
  private static final int SPECK = 2;

  /** Confidence in a name made of known words alone, however badly its accents were read. */
  private static final double KNOWN = 0.93;

  /** Words of two syllables whose second begins names of bodies. */
  private static final Set<String> PARTED =
      Set.of("moi truong", "quoc phong", "thi truong", "hien truong", "du phong", "van phong");

  /** A part of the body: "I. CƠ SỞ THỰC HIỆN". */
  private static final Pattern HEADING = Pattern.compile("[IVX]{1,5}\\. .*");

  /** The most that is claimed for a ministry's name that neither we nor its symbol know. */
  private static final double UNKNOWN = 0.7;

  static Bodies find(
      Document document,
      Head head,
      Optional<NumberLine> number,
      Optional<LocalDate> day,
      Lexicon lexicon) {
    List<List<PaperLine>> groups = groups(names(document, head, number, lexicon), lexicon);
    List<Field<Issuer>> found = new ArrayList<>();
    for (List<PaperLine> group : groups) {
      boolean last = group == groups.getLast();
      found.add(field(document, group, last ? number : Optional.empty(), day, lexicon));
    }
    if (found.isEmpty()) {
      return new Bodies(Optional.empty(), Optional.empty());
    }
    Optional<Field<Issuer>> parent =
        found.size() > 1 ? Optional.of(found.get(found.size() - 2)) : Optional.empty();
    return new Bodies(Optional.of(placed(found.getLast(), parent)), parent);
  }

  /** The lines in capitals at the left, above the number. */
  private static List<PaperLine> names(
      Document document, Head head, Optional<NumberLine> number, Lexicon lexicon) {
    List<PaperLine> names = new ArrayList<>();
    Kinds kinds = new Kinds(lexicon);
    for (PaperLine line : head.lines()) {
      if (number.isPresent() && line.span().start() >= number.get().line().span().start()) {
        break;
      }
      boolean named =
          line.capitals()
              && (line.text().length() > SPECK || document.confidence(line.span()) == 1)
              && head.leftOfMotto(line)
              && besideMotto(head, line)
              && !Head.isMotto(line)
              && !Head.isSecondLineOfMotto(line)
              && Label.of(line).isEmpty()
              && !HEADING.matcher(line.text()).matches()
              && kinds.title(line.text()).isEmpty();
      if (named) {
        names.add(document.confidence(line.span()) < 1 ? line.behindSpecks(document) : line);
      }
    }
    ordered(names);
    return number.isEmpty() && head.motto().isEmpty() ? List.of() : names;
  }

  /** Pieces of one line, which a scan that lies askew parted, from left to right. */
  private static void ordered(List<PaperLine> names) {
    for (int i = 1; i < names.size(); i++) {
      Optional<Box> before = names.get(i - 1).box();
      Optional<Box> after = names.get(i).box();
      if (before.isPresent() && after.isPresent() && leads(after.get(), before.get())) {
        names.add(i - 1, names.remove(i));
      }
    }
  }

  /** Whether a piece stands on the line of another, wholly before it. */
  private static boolean leads(Box piece, Box other) {
    double level = Math.min(piece.bottom(), other.bottom()) - Math.max(piece.top(), other.top());
    return piece.right() <= other.left() + other.height() / 2
        && 2 * level > Math.min(piece.height(), other.height());
  }

  private static boolean besideMotto(Head head, PaperLine line) {
    if (head.motto().isEmpty() || line.box().isEmpty()) {
      return true;
    }
    double top = head.motto().get().box().orElseThrow().top();
    return line.box().get().bottom() > top - ABOVE_MOTTO;
  }

  private static List<List<PaperLine>> groups(List<PaperLine> names, Lexicon lexicon) {
    List<List<PaperLine>> groups = new ArrayList<>();
    for (PaperLine line : names) {
      if (groups.isEmpty() || begins(line, groups.getLast(), lexicon)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
    }
    return groups;
  }

  private static boolean begins(PaperLine line, List<PaperLine> open, Lexicon lexicon) {
    String before = Folded.of(open.getLast().text()).strip();
    boolean unfinished =
        before.matches(".*(?:\\bva|\\bcua|\\bve|[-,])")
            || before.matches("chu tich|van phong|thuong truc|.*thuong vu|.*doan dai bieu");
    return !unfinished && !continues(before, line) && beginsBody(line.text(), lexicon);
  }

  /** A word that begins bodies' names (trường, phòng) may as well end one on a line of its own. */
  private static boolean continues(String before, PaperLine line) {
    String[] words = Folded.of(line.text()).strip().split("\\s+");
    String seam = before.substring(before.lastIndexOf(' ') + 1) + " " + words[0];
    return words.length == 1 || PARTED.contains(seam);
  }

  static boolean beginsBody(String text, Lexicon lexicon) {
    String[] words = text.strip().split("\\s+");
    return IntStream.rangeClosed(1, Math.min(6, words.length))
        .mapToObj(n -> String.join(" ", List.of(words).subList(0, n)))
        .anyMatch(start -> lexicon.phrase(start).filter(Lexicon.Phrase::head).isPresent());
  }

  private static Field<Issuer> field(
      Document document,
      List<PaperLine> lines,
      Optional<NumberLine> number,
      Optional<LocalDate> day,
      Lexicon lexicon) {
    Span span =
        new Span(
            lines.stream().mapToInt(line -> line.span().start()).min().orElseThrow(),
            lines.stream().mapToInt(line -> line.span().end()).max().orElseThrow());
    String printed = String.join(" ", lines.stream().map(PaperLine::text).toList());
    RunningCase.Name name = new RunningCase(lexicon).of(printed.replaceAll("[.*:_]+$", ""));
    Reading reading = Reading.of(document, span);
    if (name.known()) {
      reading = reading.borneOut(KNOWN);
    }
    Optional<String> completed =
        number.flatMap(
            n -> new Completion(lexicon).of(name.text(), n.symbol().of(document.text())));
    if (name.repaired() || completed.isPresent()) {
      reading = reading.doubted(1, Reason.REPAIRED);
    }
    String full = completed.orElse(name.text());
    boolean pixels = document.confidence(span) < 1;
    if (pixels
        && number.isPresent()
        && isCut(full, number.get().symbol().of(document.text()), lexicon)) {
      reading = reading.doubted(UNKNOWN, Reason.ILL_FORMED);
    }
    Issuer issuer = new Issuer(full, province(full, day, lexicon));
    return Field.printed(
        new Judged<>(issuer, reading.confidence(), reading.reasons(), List.of()), span);
  }

  /** Whether a ministry's or department's name is neither known nor what its symbol stands for. */
  private static boolean isCut(String name, String symbol, Lexicon lexicon) {
    if (!name.matches("(?:Bộ|Sở) .*")) {
      return false;
    }
    String key = Lexicon.key(name.substring(3));
    String initials = Folded.of(Symbols.initials(name));
    boolean known = lexicon.fields().map(Lexicon::key).anyMatch(key::startsWith);
    boolean told =
        Stream.of(Folded.of(symbol).replace(" ", "").split("-"))
            .anyMatch(group -> !group.isEmpty() && initials.startsWith(group));
    boolean longer =
        lexicon.fields().map(Lexicon::key).anyMatch(field -> field.startsWith(key + " "));
    return !told && (!known || longer);
  }

  /** The province in a name, unless it is the name of a district or of less. */
  private static Optional<String> province(String name, Optional<LocalDate> day, Lexicon lexicon) {
    String[] words = name.split("\\s+");
    for (int n = 5; n > 0; n--) {
      OptionalInt at = provinceAt(words, n, lexicon);
      if (at.isPresent()) {
        String text = String.join(" ", List.of(words).subList(at.getAsInt(), at.getAsInt() + n));
        Lexicon.Province province = lexicon.province(text).orElseThrow();
        boolean since = day.isPresent() && !day.get().isBefore(MERGER);
        return Optional.of(since ? province.since() : province.before());
      }
    }
    return Optional.empty();
  }

  private static OptionalInt provinceAt(String[] words, int n, Lexicon lexicon) {
    return IntStream.rangeClosed(0, words.length - n)
        .filter(i -> i == 0 || !isDistrict(words, i))
        .filter(
            i -> lexicon.province(String.join(" ", List.of(words).subList(i, i + n))).isPresent())
        .findFirst();
  }

  private static boolean isDistrict(String[] words, int at) {
    return words[at - 1].matches("(?i)huyện|xã|quận|phường|trấn");
  }

  /** The issuer with its parent's province where its own name tells none. */
  private static Field<Issuer> placed(Field<Issuer> issuer, Optional<Field<Issuer>> parent) {
    Optional<String> above = parent.flatMap(p -> p.value().province());
    if (issuer.value().province().isPresent() || above.isEmpty()) {
      return issuer;
    }
    Judged<Issuer> judged = issuer.judged();
    Issuer placed = new Issuer(issuer.value().name(), above);
    return new Field<>(
        new Judged<>(placed, judged.confidence(), judged.reasons(), List.of()),
        issuer.span(),
        issuer.derived());
  }
}
