package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;

/**
 * Reads lone words in cells again by what their column holds: among ordinals "H" is II misread, and
 * "4A4" in a column of numbers is 44.
 */
final class Ordinals {

  /** Share of a column's cells that must hold ordinals, or numbers, for the others to be some. */
  private static final double MOST_CELLS = 0.5;

  private static final int FEWEST = 3;

  /** The most that is claimed for an ordinal read against the first reading. */
  private static final double CORRECTED = 0.7;

  /** A number that only one reader makes of letters. */
  private static final double GUESSED = 0.5;

  /** How far walls of one column may lie apart, in inches. */
  private static final double SAME_WALL = 0.06;

  private static final String ROMAN_DIGITS = "IVX";
  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
  private static final Pattern ORDINAL =
      Pattern.compile("[0-9]{1,3}[.)]?|[-–+*]|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}\\.?");
  private static final Pattern LIKE_ROMAN = Pattern.compile("[IVXHUNTliï|!ÍÌ1YL]{1,6}\\.?");
  private static final Pattern SUM =
      Pattern.compile("\\(?[IVXHl1|]{1,6}(?:\\+[IVXHl1|]{1,6})+\\)?");

  private static final Pattern ONES = Pattern.compile("[IHNMl|!ï1]{1,4}\\.?");

  private final Readers readers;
  private final Gray page;
  private final Binary ink;

  Ordinals(Readers readers, Gray page, Binary ink) {
    this.readers = readers;
    this.page = page;
    this.ink = ink;
  }

  /**
   * What stands in a cell.
   *
   * @param region around its ink
   */
  record CellRead(Rect cell, Rect region, List<Read> words) {

    String text() {
      return words.stream().map(Read::text).collect(Collectors.joining());
    }

    CellRead holding(Read word) {
      return holding(List.of(word));
    }

    CellRead holding(List<Read> others) {
      return new CellRead(cell, region, others);
    }
  }

  /** The words of a table's cells. */
  List<Read> judged(List<CellRead> cells) throws TimeoutException {
    Map<Integer, List<CellRead>> columns = new TreeMap<>();
    int wall = Math.max(1, page.pixels(SAME_WALL));
    cells.forEach(cell ->
        columns.computeIfAbsent(cell.cell().left() / wall, k -> new ArrayList<>()).add(cell));
    Map<CellRead, CellRead> changed = new HashMap<>();
    for (List<CellRead> column : columns.values()) {
      column(column, changed);
    }
    List<Read> words = new ArrayList<>();
    for (CellRead cell : cells) {
      changed.getOrDefault(cell, cell).words().forEach(word -> words.add(summed(word)));
    }
    return words;
  }

  private void column(List<CellRead> column, Map<CellRead, CellRead> changed)
      throws TimeoutException {
    List<CellRead> filled = column.stream().filter(cell -> !cell.words().isEmpty()).toList();
    boolean ordinals = mostly(filled, Ordinals::ordinal);
    boolean numbers = mostly(filled, NumberForm::numeric);
    for (CellRead cell : filled) {
      String text = cell.text();
      if (cell.words().size() != 1 || (!ordinals && !numbers)) {
        continue;
      }
      if (ordinals && LIKE_ROMAN.matcher(text).matches() && !ordinal(text)) {
        changed.put(cell, roman(cell));
      } else if (numbers && !NumberForm.numeric(text) && mixed(text)) {
        changed.put(cell, number(cell));
      }
    }
  }

  private static boolean mostly(
      List<CellRead> column, java.util.function.Predicate<String> wanted) {
    long count = column.stream().map(CellRead::text).filter(wanted).count();
    return column.size() >= FEWEST && count >= MOST_CELLS * column.size();
  }

  private static boolean ordinal(String text) {
    return text.length() <= 12 && (ORDINAL.matcher(text).matches() || roman(text));
  }

  private static boolean roman(String text) {
    return !text.isEmpty() && text.length() <= 7 && ROMAN.matcher(text).matches();
  }

  /** Whether digits and letters stand together as they do in no word: "4A4", "1O". */
  private static boolean mixed(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits > 0 && text.length() <= 24 && digits * 2 >= text.length();
  }

  private CellRead roman(CellRead cell) throws TimeoutException {
    Read first = cell.words().getFirst();
    int ones = ONES.matcher(first.text()).matches() ? strokes(first.box()) : 0;
    if (ones > 0) {
      return cell.holding(as(first, "I".repeat(ones), CORRECTED));
    }
    String a = joined(readers.first(cell.region(), Segmentation.WORD, ROMAN_DIGITS));
    String b = joined(readers.second(cell.region(), Segmentation.WORD, ROMAN_DIGITS));
    String straight = straightened(first.text());
    Votes votes = new Votes();
    votes.add(1, roman(straight) ? straight : "");
    votes.add(1, roman(a) ? a : "");
    votes.add(2, roman(b) ? b : "");
    return votes.isEmpty()
        ? cell
        : cell.holding(
            as(first, votes.winner(), votes.shared(votes.winner()) ? CORRECTED : GUESSED));
  }

  /** Upright strokes side by side, one to three; 0 when what stands there is something else. */
  private int strokes(Rect box) {
    int above = runs(box, box.top() + box.height() * 3 / 10);
    int below = runs(box, box.top() + box.height() * 7 / 10);
    return above == below && above <= 3 ? above : 0;
  }

  private int runs(Rect box, int y) {
    int runs = 0;
    for (int x = box.left(); x < box.right(); x++) {
      boolean begins = x == box.left() || !ink.at(x - 1, y);
      runs += ink.at(x, y) && begins ? 1 : 0;
    }
    return runs;
  }

  /** Letters for the strokes that they were made of. */
  private static String straightened(String text) {
    return text.replace("H", "II").replaceAll("[l|!ïiÍÌ1]", "I").replaceAll("\\.$", "");
  }

  private CellRead number(CellRead cell) throws TimeoutException {
    Read first = cell.words().getFirst();
    String a = joined(readers.first(cell.region(), Segmentation.LINE, Engine.NUMERIC));
    String b = joined(readers.second(cell.region(), Segmentation.LINE, Engine.NUMERIC));
    Votes votes = new Votes();
    votes.add(1, NumberForm.wellFormed(a) ? a : "");
    votes.add(2, NumberForm.wellFormed(b) ? b : "");
    return votes.isEmpty()
        ? cell.holding(first.atMost(GUESSED, Reason.ILL_FORMED))
        : cell.holding(
            as(first, votes.winner(), votes.shared(votes.winner()) ? CORRECTED : GUESSED));
  }

  private static String joined(List<Glyphs> words) {
    return words.stream().map(Glyphs::text).collect(Collectors.joining());
  }

  private static Read as(Read first, String text, double confidence) {
    return new Read(
            first.glyphs().readAs(text, first.glyphs().confidence()),
            first.road(),
            confidence,
            first.reasons(),
            first.alternatives())
        .atMost(confidence, Reason.READINGS_DISAGREE)
        .with(new Alternative(first.text(), (1 - confidence) / 2));
  }

  /** A sum of Roman ordinals has nothing else in it: "(I+II+HI+IV)". */
  private static Read summed(Read word) {
    String text = word.text();
    if (text.length() > 40 || !SUM.matcher(text).matches()) {
      return word;
    }
    String plain = text.replace("H", "II").replaceAll("[l1|]", "I");
    return plain.equals(text) ? word : as(word, plain, CORRECTED);
  }
}
