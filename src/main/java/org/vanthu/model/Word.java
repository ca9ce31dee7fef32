package org.vanthu.model;

import java.util.List;
import java.util.Set;

/**
 * A run of ink without white space on a page: the atom from which all text with places is made.
 *
 * @param text the word in NFC, after repairs; never blank
 * @param original the characters as the source had them, before NFC, decoding and repair
 * @param box the ink's upright hull on the page as displayed
 * @param edges where each character of {@code text} stands
 * @param confidence 1 for trusted machine text, the engine's for OCR
 * @param reasons what lowers or explains the confidence
 * @param alternatives other readings, best first
 */
public record Word(
    String text,
    String original,
    Box box,
    Edges edges,
    Style style,
    Road road,
    double confidence,
    Set<Reason> reasons,
    List<Alternative> alternatives) {

  public Word {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a word has ink");
    }
    if (edges.characters() != text.length()) {
      throw new IllegalArgumentException(
          "%d edges for the %d characters of %s"
              .formatted(edges.characters(), text.length(), text));
    }
    Confidence.check(confidence);
    reasons = Set.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
  }

  /** A word of trusted machine text, with evenly set characters. */
  public static Word of(String text, Box box, Style style, Road road) {
    Edges edges =
        style.rotation() % 180 == 0
            ? Edges.even(box.left(), box.right(), text.length())
            : Edges.even(box.top(), box.bottom(), text.length());
    return new Word(text, text, box, edges, style, road, 1, Set.of(), List.of());
  }

  /** The box of the characters from {@code start} to {@code end} (exclusive) of the text. */
  public Box boxOf(int start, int end) {
    int n = text.length();
    return switch (style.rotation()) {
      case 90 -> Box.ofCorners(box.left(), edges.at(start), box.right(), edges.at(end));
      case 180 -> Box.ofCorners(edges.at(n - end), box.top(), edges.at(n - start), box.bottom());
      case 270 -> Box.ofCorners(box.left(), edges.at(n - end), box.right(), edges.at(n - start));
      default -> Box.ofCorners(edges.at(start), box.top(), edges.at(end), box.bottom());
    };
  }
}
