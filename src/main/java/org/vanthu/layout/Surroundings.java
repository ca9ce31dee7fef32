package org.vanthu.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Ruling;

/**
 * Sets apart what surrounds the running text of a page: its number, the notes at its foot, the
 * appearances of signatures.
 *
 * @param body everything else
 * @param above page number at the top
 * @param below page number at the bottom
 */
record Surroundings(
    List<Chunk> body,
    List<Chunk.Words> above,
    List<Chunk.Words> below,
    List<Chunk.Words> footnotes,
    List<Chunk.Words> stamps) {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—~|]?\\s?(?:(?:Trang|trang|Page|page|Tr\\.)\\s?)?\\d{1,4}"
              + "(?:\\s?(?:/|of|trên)\\s?\\d{1,4})?\\s?[-–—~|]?|[ivxl]{1,6}");

  private static final Pattern NOTE_MARK =
      Pattern.compile("(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\d{1,3}[.)]?|\\*{1,3})(?:\\s.*|\\p{L}.*)");

  /** Parts of the page's height within which a page number stands. */
  private static final double MARGIN = 0.12;

  /** Part of the body's type size below which type is that of stamps. */
  private static final double SMALL = 0.85;

  /** Points: the rule above notes is no shorter and no longer than this. */
  private static final double SHORTEST_RULE = 40;

  private static final double LONGEST_RULE = 230;

  /** Rows nearest to the page's edge among which the number is looked for; scans add specks. */
  private static final int ROWS = 2;

  static Surroundings of(Page page, List<Chunk> chunks) {
    List<Chunk.Words> words = new ArrayList<>();
    chunks.forEach(c -> {
      if (c instanceof Chunk.Words w) {
        words.add(w);
      }
    });
    List<Chunk.Words> stamps = stamps(words);
    words.removeAll(stamps);
    List<Chunk.Words> above = pageNumber(page, words, true);
    words.removeAll(above);
    List<Chunk.Words> below = pageNumber(page, words, false);
    words.removeAll(below);
    List<Chunk.Words> notes = footnotes(page, words);
    List<Chunk> body = new ArrayList<>(chunks);
    List.of(stamps, above, below, notes).forEach(body::removeAll);
    return new Surroundings(body, above, below, notes, stamps);
  }

  /** What speaks of a signature, with the annotations and the small type close to it. */
  private static List<Chunk.Words> stamps(List<Chunk.Words> words) {
    List<Chunk.Words> found =
        new ArrayList<>(words.stream().filter(w -> Landmarks.tellsSignature(w.text())).toList());
    double body = typeSize(words);
    for (int i = 0; i < found.size(); i++) {
      Chunk.Words stamp = found.get(i);
      words.stream()
          .filter(w -> !found.contains(w) && alike(w, stamp, body))
          .filter(w -> w.box().overlap(stamp.box().grown(stamp.em() * 1.2)) > 0)
          .forEach(found::add);
    }
    return found.stream().sorted(Chunk.DOWNWARDS).toList();
  }

  /** Annotations both, or both of the same small type. */
  private static boolean alike(Chunk.Words words, Chunk.Words stamp, double body) {
    double ratio = words.em() / stamp.em();
    boolean small = stamp.em() < SMALL * body && 0.7 < ratio && ratio < 1.3;
    return small || annotation(words) && annotation(stamp);
  }

  private static boolean annotation(Chunk.Words words) {
    return words.spots().stream().allMatch(s -> s.word().road() == Road.ANNOTATION);
  }

  private static List<Chunk.Words> pageNumber(Page page, List<Chunk.Words> words, boolean top) {
    Comparator<Chunk> inwards = top ? Chunk.DOWNWARDS : Chunk.DOWNWARDS.reversed();
    return words.stream()
        .sorted(inwards)
        .limit(ROWS)
        .filter(w -> PAGE_NUMBER.matcher(w.text()).matches())
        .filter(w -> inMargin(page, w, top) && alone(w, words))
        .limit(1)
        .toList();
  }

  private static boolean inMargin(Page page, Chunk.Words words, boolean top) {
    double y = words.spots().getFirst().word().box().centerY();
    return top ? y < MARGIN * page.height() : y > (1 - MARGIN) * page.height();
  }

  private static boolean alone(Chunk.Words chunk, List<Chunk.Words> all) {
    return all.stream().noneMatch(w -> w != chunk && Zone.besides(w, chunk));
  }

  private static List<Chunk.Words> footnotes(Page page, List<Chunk.Words> words) {
    double body = typeSize(words);
    return page.rulings().stream()
        .filter(r -> r.horizontal() && shortRule(r) && r.at() > 0.3 * page.height())
        .filter(r -> r.from() < 0.3 * page.width())
        .sorted(Comparator.comparingDouble(Ruling::at))
        .map(r -> below(words, r.at()))
        .filter(notes -> areNotes(notes, body))
        .findFirst()
        .orElseGet(() -> smallNotes(words, body));
  }

  private static boolean shortRule(Ruling ruling) {
    return ruling.length() >= SHORTEST_RULE && ruling.length() <= LONGEST_RULE;
  }

  private static List<Chunk.Words> below(List<Chunk.Words> words, double y) {
    return words.stream().filter(w -> w.spots().getFirst().word().box().centerY() > y).toList();
  }

  private static boolean areNotes(List<Chunk.Words> notes, double body) {
    return !notes.isEmpty()
        && NOTE_MARK.matcher(notes.getFirst().text()).matches()
        && typeSize(notes) < 0.95 * body;
  }

  /** Notes without a rule: the last rows, of smaller type, the first of them marked. */
  private static List<Chunk.Words> smallNotes(List<Chunk.Words> words, double body) {
    int from = words.size();
    while (from > 0 && words.get(from - 1).em() < 0.88 * body && plainSize(words.get(from - 1))) {
      from--;
    }
    while (from < words.size() && !NOTE_MARK.matcher(words.get(from).text()).matches()) {
      from++;
    }
    return from == 0 ? List.of() : List.copyOf(words.subList(from, words.size()));
  }

  /** Whether the type's size is known and not guessed from the ink. */
  private static boolean plainSize(Chunk.Words words) {
    return words.spots().getFirst().word().style().size() > 0;
  }

  private static double typeSize(List<Chunk.Words> words) {
    double[] sizes =
        words.stream().flatMap(w -> w.spots().stream()).mapToDouble(Spot::em).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }
}
