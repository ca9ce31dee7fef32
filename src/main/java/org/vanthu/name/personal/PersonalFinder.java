package org.vanthu.name.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Folded;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.Value;
import org.vanthu.model.Value.Personal;
import org.vanthu.model.Value.PersonalKind;

/** Finds personal data. A datum that nothing announces is doubtful unless its form is its own. */
public final class PersonalFinder {

  private static final double ANNOUNCED = 0.97;

  /** A form that hardly anything else has: an address of e-mail, a mobile number. */
  private static final double BY_FORM = 0.9;

  /** A form that other numbers have, too. */
  private static final double GUESSED = 0.6;

  /** Characters before a datum that may announce it. */
  private static final int LOOK = 48;

  /** Digits in groups, or an address; possessive, so that nothing is tried twice. */
  private static final Pattern DATUM =
      Pattern.compile(
          "(?<![\\p{L}\\d@./,-])(?:\\+84[ .]?)?\\(?\\d{1,20}+\\)?(?:[ .-]{1,2}+\\d{2,12}+){0,6}+"
              + "(?![\\p{L}\\d/%@]|,\\d)"
              + "|(?<![\\w.+-])[A-Za-z0-9][\\w.+-]{0,63}+@[A-Za-z0-9][A-Za-z0-9-]{0,40}+"
              + "(?:\\.[A-Za-z0-9][A-Za-z0-9-]{0,30}+){1,4}+");

  private static final Pattern MOBILE = Pattern.compile("(?:0|\\+?84)[35789]\\d{8}");
  private static final Pattern LANDLINE = Pattern.compile("(?:0|\\+?84)2\\d{8,9}|1[89]00\\d{4,6}");

  /** Code of the province of birth, century and sex, year, six digits (Nghị định 137/2015). */
  private static final Pattern CITIZEN = Pattern.compile("0(?:[0-8]\\d|9[0-6])[0-3]\\d{8}");

  private final Document document;
  private final String text;
  private final String folded;
  private final TreeMap<Integer, Mention> dates = new TreeMap<>();
  private final TreeMap<Integer, Mention> numbers = new TreeMap<>();
  private final TreeMap<Integer, Announced> cells = new TreeMap<>();

  private record Announced(Span span, Announcement by) {}

  public PersonalFinder(Document document, List<TableMeaning> tables, List<Mention> mentions) {
    this.document = document;
    text = document.text();
    folded = Folded.of(text).replace('\n', ' ');
    for (Mention mention : mentions) {
      if (mention.value() instanceof Value.DatePeriod) {
        dates.put(mention.span().start(), mention);
      } else if (!(mention.value() instanceof Value.Province)) {
        numbers.put(mention.span().start(), mention);
      }
    }
    Columns.of(document, tables)
        .forEach((span, by) -> cells.put(span.start(), new Announced(span, by)));
  }

  /** By their start; no two overlap. */
  public List<Mention> find() {
    TreeMap<Integer, Mention> found = new TreeMap<>();
    for (Mention date : dates.values()) {
      announced(date.span())
          .filter(by -> by == Announcement.BIRTH)
          .ifPresent(by -> put(found, date.span(), by.kind(), ANNOUNCED));
    }
    Matcher m = DATUM.matcher(text);
    while (m.find()) {
      Span span = trimmed(m.start(), m.end());
      if (!taken(found, span)) {
        read(span).ifPresent(read -> put(found, span, read.getKey(), read.getValue()));
      }
    }
    return new ArrayList<>(found.values());
  }

  private Optional<Map.Entry<PersonalKind, Double>> read(Span span) {
    String datum = span.of(text);
    if (datum.indexOf('@') > 0) {
      return Optional.of(Map.entry(PersonalKind.EMAIL, ANNOUNCED));
    }
    String digits = datum.replaceAll("[ .()-]", "");
    Optional<Announcement> by = announced(span);
    if (by.isPresent()) {
      return fits(by.get(), digits)
          ? Optional.of(Map.entry(by.get().kind(), ANNOUNCED))
          : Optional.empty();
    }
    if (overlaps(numbers, span) || overlaps(dates, span)) {
      return Optional.empty();
    }
    if (MOBILE.matcher(digits).matches()) {
      return Optional.of(Map.entry(PersonalKind.PHONE, BY_FORM));
    }
    return CITIZEN.matcher(datum).matches()
        ? Optional.of(Map.entry(PersonalKind.CITIZEN_ID, GUESSED))
        : Optional.empty();
  }

  private static boolean fits(Announcement by, String digits) {
    return switch (by) {
      case CITIZEN -> digits.length() == 9 || digits.length() == 12;
      case ACCOUNT -> digits.length() >= 6 && digits.length() <= 19;
      case PHONE -> MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches();
      case BIRTH -> false;
    };
  }

  private Optional<Announcement> announced(Span span) {
    var cell = cells.floorEntry(span.start());
    if (cell != null && cell.getValue().span().contains(span)) {
      return Optional.of(cell.getValue().by());
    }
    return Announcement.before(folded.substring(Math.max(0, span.start() - LOOK), span.start()));
  }

  private static boolean taken(TreeMap<Integer, Mention> found, Span span) {
    return overlaps(found, span);
  }

  private static boolean overlaps(TreeMap<Integer, Mention> mentions, Span span) {
    var before = mentions.lowerEntry(span.end());
    return before != null && before.getValue().span().overlaps(span);
  }

  private Span trimmed(int start, int end) {
    int last = end;
    while (" .-(".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Span(start, last);
  }

  private void put(
      TreeMap<Integer, Mention> found, Span span, PersonalKind kind, double certainty) {
    Set<Reason> reasons = document.reasons(span);
    Value value = new Personal(kind);
    double confidence = certainty * document.confidence(span);
    found.put(span.start(), new Mention(span, new Judged<>(value, confidence, reasons, List.of())));
  }
}
