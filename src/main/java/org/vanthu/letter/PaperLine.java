package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Folded;
import org.vanthu.model.Provenance;
import org.vanthu.model.Region;
import org.vanthu.model.Span;

/**
 * A line of a document as a reader of letters sees it.
 *
 * @param span without surrounding spaces and emphasis marks of plain text ("**")
 * @param folded the text at the span, folded
 * @param block counts the blocks; lines of one paragraph share it
 */
record PaperLine(
    Span span, String text, String folded, Optional<Region> region, int block, boolean bold) {

  /** Heights of a line from which a gap between words parts columns. Less parts loose lines. */
  private static final double COLUMN_GAP = 1.0;

  /** Points of the narrowest column; a wide gap closer to the left is a loose line. */
  private static final double NARROWEST_COLUMN = 150;

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}\\d.]");

  static PaperLine of(
      Document document, Span line, Optional<Region> region, int block, boolean bold) {
    Span span = inner(document.text(), line);
    String text = span.of(document.text());
    return new PaperLine(span, text, Folded.of(text), region, block, bold);
  }

  private static Span inner(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && aside(text.charAt(start))) {
      start++;
    }
    while (end > start && aside(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean aside(char c) {
    return Character.isWhitespace(c) || c == '*' || c == '#' || c == '_';
  }

  boolean blank() {
    return span.length() == 0;
  }

  /** The stretch of this line between two indices of its text. */
  Span part(int from, int to) {
    return new Span(span.start() + from, span.start() + to);
  }

  /** The line from an index of its text on, with the ink of that. */
  PaperLine from(Document document, int index) {
    Span rest = part(index, text.length());
    List<Region> ink = document.provenance().regions(rest);
    Optional<Region> place = ink.isEmpty() ? region : Optional.of(ink.getFirst());
    return new PaperLine(rest, text.substring(index), folded.substring(index), place, block, bold);
  }

  /** The pieces between gaps far wider than a space: two columns that were read as one line. */
  List<PaperLine> apart(Document document) {
    List<PaperLine> pieces = new ArrayList<>();
    int from = 0;
    double right = Double.NaN;
    for (Provenance.Ink ink : document.provenance().inks(span)) {
      Box box = ink.word().box();
      int index = ink.start() - span.start();
      boolean apart = box.left() - right > COLUMN_GAP * box.height();
      if (index > from && apart && box.left() - left(document, from) > NARROWEST_COLUMN) {
        pieces.add(piece(document, from, index));
        from = index;
      }
      right = box.right();
    }
    pieces.add(from == 0 ? this : piece(document, from, text.length()));
    return pieces;
  }

  private double left(Document document, int from) {
    return document.provenance().inks(part(from, text.length())).getFirst().word().box().left();
  }

  private PaperLine piece(Document document, int start, int end) {
    Span stretch = part(start, end);
    List<Region> ink = document.provenance().regions(stretch);
    return of(document, stretch, ink.stream().findFirst().or(() -> region), block, bold);
  }

  /** The line from its first letter or digit on; specks of a scan stand before it. */
  PaperLine fromFirstLetter(Document document) {
    int index = 0;
    while (index < text.length() && !Character.isLetterOrDigit(text.charAt(index))) {
      index++;
    }
    boolean opens = index > 0 && "(“\"".indexOf(text.charAt(index - 1)) >= 0;
    return index < text.length() ? from(document, opens ? index - 1 : index) : this;
  }

  /** The line from its first word of more than one letter on; single ones before it are specks. */
  PaperLine behindSpecks(Document document) {
    Matcher word = WORD.matcher(text);
    return word.find() && word.start() > 0 ? from(document, word.start()) : this;
  }

  /** Whether its letters are capitals, but for misreadings: one in five may be small. */
  boolean capitals() {
    int upper = 0;
    int lower = 0;
    for (char c : text.toCharArray()) {
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > 1 && 4 * lower <= upper;
  }

  /** This line and the next as one, where the next follows at once in the same paragraph. */
  Optional<PaperLine> joined(PaperLine next) {
    if (next.block != block || next.span.start() != span.end() + 1) {
      return Optional.empty();
    }
    return Optional.of(
        new PaperLine(
            new Span(span.start(), next.span.end()),
            text + "\n" + next.text,
            folded + "\n" + next.folded,
            region,
            block,
            bold));
  }

  int page() {
    return region.map(Region::page).orElse(0);
  }

  Optional<Box> box() {
    return region.map(Region::box);
  }
}
