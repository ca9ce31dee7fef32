package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the points and commas of numbers in their ink, which engines mix up and lose: a comma hangs
 * below the line on which digits stand, a point does not. All lengths are parts of a digit's
 * height.
 */
final class NumberMarks {

  /** What a piece of ink has of the usual height to be a digit; lower counts broken ones. */
  private static final double DIGIT = 0.75;

  /** What a piece has to be most of a digit, so that ink below it is its foot. */
  private static final double MOST_OF_DIGIT = 0.5;

  /** How wide marks are at most; higher takes the ends of broken digits for marks. */
  private static final double WIDEST = 0.3;

  /** How high and wide points are at most; fat ones are square and stand on the line. */
  private static final double POINT = 0.215;

  private static final double FAT_POINT = 0.31;

  /** How high commas are at least. */
  private static final double COMMA = 0.24;

  /** What is smaller, up or across, is a speck. */
  private static final double SPECK = 0.1;

  /** Where marks begin at the highest, above the line of the digits. */
  private static final double ABOVE = 0.4;

  /** How far points hang below the line at most, and commas at least. */
  private static final double STANDS = 0.065;

  private static final double FAT_STANDS = 0.035;

  private static final double HANGS = 0.08;

  private final Binary ink;

  NumberMarks(Binary ink) {
    this.ink = ink;
  }

  /**
   * A mark in a number's ink.
   *
   * @param sign point, comma, or {@link #OPEN}
   * @param left where it begins, in pixels
   * @param after digits that stand before it, so far as they are whole
   */
  record Mark(char sign, int left, int after) {}

  /** The sign of a mark that may be a point or a comma. */
  static final char OPEN = '?';

  /**
   * What the ink of a number shows.
   *
   * @param digits pieces of ink as high as digits
   */
  record Marked(List<Mark> marks, int digits) {}

  /** The marks in the ink of a word that is a number, from the left. */
  Marked in(Rect box) {
    int below = box.height() / 3;
    Rect region = new Rect(box.left() - 2, box.top() - 2, box.right() + 2, box.bottom() + below);
    List<Rect> pieces = Pieces.of(ink, region).stream().map(Pieces.Piece::box).toList();
    double height = height(pieces, box);
    List<Rect> high = pieces.stream().filter(p -> p.height() >= MOST_OF_DIGIT * height).toList();
    List<Rect> digits =
        high.stream()
            .filter(p -> p.height() >= DIGIT * height && p.height() * DIGIT <= height)
            .toList();
    return digits.isEmpty()
        ? new Marked(List.of(), 0)
        : new Marked(marks(pieces, high, digits, height), digits.size());
  }

  /** The median height of what is more than half as high as the word. */
  private static double height(List<Rect> pieces, Rect box) {
    int[] heights =
        pieces.stream()
            .mapToInt(Rect::height)
            .filter(height -> 2 * height > box.height())
            .sorted()
            .toArray();
    return heights.length == 0 ? box.height() : heights[heights.length / 2];
  }

  private static List<Mark> marks(
      List<Rect> pieces, List<Rect> high, List<Rect> digits, double height) {
    int[] bottoms = digits.stream().mapToInt(Rect::bottom).sorted().toArray();
    double line = bottoms[bottoms.length / 2];
    int first = high.stream().mapToInt(Rect::left).min().orElse(0);
    return pieces.stream()
        .filter(piece -> mark(piece, line, height))
        .filter(piece -> piece.left() > first && !partOfDigit(piece, high))
        .map(piece -> {
          int x = piece.centerX();
          int after = (int) digits.stream().filter(digit -> digit.centerX() < x).count();
          return new Mark(sign(piece, line, height), piece.left(), after);
        })
        .sorted(Comparator.comparingInt(Mark::left))
        .toList();
  }

  private static boolean mark(Rect piece, double line, double height) {
    boolean low =
        piece.top() >= line - ABOVE * height
            && piece.top() < line
            && piece.bottom() > line - SPECK * height;
    boolean small = piece.width() <= WIDEST * height && piece.height() < (ABOVE + HANGS) * height;
    return low && small && Math.min(piece.width(), piece.height()) >= SPECK * height;
  }

  /** Whether a digit stands over the piece, whose broken foot it is. */
  private static boolean partOfDigit(Rect piece, List<Rect> high) {
    int x = piece.centerX();
    return high.stream().anyMatch(digit -> digit.left() <= x && x < digit.right());
  }

  private static char sign(Rect piece, double line, double height) {
    double hang = (piece.bottom() - line) / height;
    double high = piece.height() / height;
    double wide = piece.width() / height;
    boolean fine = hang <= STANDS && Math.max(high, wide) <= POINT;
    boolean fat = hang <= FAT_STANDS && high <= FAT_POINT && wide >= COMMA;
    if (fine || fat) {
      return '.';
    }
    return hang >= HANGS && high >= COMMA ? ',' : OPEN;
  }

  /**
   * A number with the marks of its ink in place of those that were read; empty where the ink has
   * fewer of them, or more and not as many whole digits as were read.
   */
  static Optional<String> written(String text, Marked marked) {
    List<Mark> marks = marked.marks();
    long read = text.chars().filter(c -> c == '.' || c == ',').count();
    if (read == marks.size()) {
      List<Mark> left = new ArrayList<>(marks);
      StringBuilder written = new StringBuilder();
      for (char c : text.toCharArray()) {
        written.append(c == '.' || c == ',' ? left.removeFirst().sign() : c);
      }
      return Optional.of(written.toString());
    }
    String bare = text.replaceAll("[.,]", "");
    boolean plain = bare.chars().allMatch(Character::isDigit) && bare.length() == marked.digits();
    if (!plain || marks.size() < read) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder(bare);
    for (Mark mark : marks.reversed()) {
      written.insert(mark.after(), mark.sign());
    }
    return Optional.of(written.toString());
  }
}
