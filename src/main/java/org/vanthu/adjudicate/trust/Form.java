package org.vanthu.adjudicate.trust;

import java.util.regex.Pattern;
import org.vanthu.model.Value;

/** Marks where none stand in what is rightly read. */
final class Form {

  private static final Pattern ODD_MARKS =
      Pattern.compile(
          "^[^\\p{L}\\p{N}(“\"]|[,;:]\\p{L}|\\)\\)|^Lưu[;.,]|^Lưu\\b.*\\p{Lu}{2}\\.\\s\\p{Lu}",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private static final Pattern GLUED = Pattern.compile("^\\d+\\p{Lu}{2}");
  private static final Pattern ODD_POINT = Pattern.compile("\\d\\.(?!\\d{3}(?!\\d))\\d");

  private static final Pattern MOTTO =
      Pattern.compile(
          "c[ộô]ng h[òo]a x[ãâ] h[ộô]i|đ[ộô]c l[ậâ]p",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Kinds whose symbols are those of bodies alone: letters, laws. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?iu)công văn|văn bản|thư|luật|bộ luật|pháp lệnh|hiến pháp|quy định|quy trình");

  /** Middle names, before which a family's name was lost. */
  private static final Pattern MIDDLE_FIRST = Pattern.compile("^(?:Văn|Thị)\\s");

  /** A place of which the name follows. */
  private static final Pattern OPEN_PLACE =
      Pattern.compile(".*\\s(?:tỉnh|huyện|xã|phường|quận|thành phố)", Pattern.DOTALL);

  private static final Pattern NAME_BEHIND =
      Pattern.compile("\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);

  /** The last year of days that papers name; years alone lie further ahead. */
  private static final int LAST_YEAR = 2035;

  private Form() {}

  /** Whether a body's or person's name was cut, or grew into what stands beside it. */
  static void tellName(Kind kind, String text, String behind, Evidence.Builder evidence) {
    boolean open =
        kind == Kind.BODY
            && OPEN_PLACE.matcher(text).matches()
            && NAME_BEHIND.matcher(behind).matches();
    boolean headless = kind == Kind.PERSON && MIDDLE_FIRST.matcher(text).find();
    evidence
        .put(Clue.GOES_ON, open || headless)
        .put(Clue.OVERRUN, kind == Kind.BODY && MOTTO.matcher(text.replace('\n', ' ')).find());
  }

  /** Whether a kind is stated that its symbol should name and does not. */
  static boolean lacksKind(Object value) {
    return value instanceof Value.DocumentNumber number
        && number.symbolKind().isEmpty()
        && number.statedKind().filter(kind -> !NAMELESS.matcher(kind).lookingAt()).isPresent()
        && !number.symbol().contains("QH");
  }

  static boolean farDay(Object value) {
    return value instanceof Value.DatePeriod date
        && date.precision() == Value.Precision.DAY
        && date.from().filter(day -> day.getYear() > LAST_YEAR).isPresent();
  }

  static void tell(Kind kind, String text, Evidence.Builder evidence) {
    boolean counts = kind == Kind.AMOUNT || kind == Kind.QUANTITY;
    evidence
        .put(Clue.ODD_MARKS, !kind.figures() && ODD_MARKS.matcher(text).find())
        .put(Clue.GLUED, kind == Kind.NUMBER && GLUED.matcher(text).find())
        .put(Clue.ODD_POINT, counts && ODD_POINT.matcher(text).find());
  }
}
