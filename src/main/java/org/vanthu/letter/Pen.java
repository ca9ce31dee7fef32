package org.vanthu.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Provenance;
import org.vanthu.model.Road;
import org.vanthu.model.Span;

/**
 * Tells whether number and day of a scan were probably written by hand: a clerk writes both with
 * the same pen, so that what tells against one tells against the other.
 */
final class Pen {

  /** An engine that is less sure than this of printed digits is looking at something else. */
  private static final double PRINTED = 0.5;

  /** Two printed digits, or letters that engines take printed digits for. */
  private static final Pattern NEARLY_DIGITS =
      Pattern.compile("[0-9lIiíìïÍÌÏ|!\\]\\[oóòôOÓÒØSsZBg]{2}");

  private Pen() {}

  static boolean probable(Document document, NumberLine number, Optional<DateLine> date) {
    if (!scanned(document, number.symbol())) {
      return false;
    }
    boolean numberOdd =
        number.digits().length() < 2
            || Reading.of(document, number.number()).handwritten()
            || document.confidence(number.number()) < PRINTED;
    return numberOdd || date.isPresent() && dayOdd(document, date.get());
  }

  /** Days below 10 are printed with a zero (Nghị định 30/2020, annex I, II.4). */
  private static boolean dayOdd(Document document, DateLine date) {
    String day = date.day().of(document.text());
    return !NEARLY_DIGITS.matcher(day).matches()
        || Reading.of(document, date.day()).handwritten()
        || document.confidence(date.day()) < PRINTED;
  }

  private static boolean scanned(Document document, Span span) {
    return document.provenance().inks(span).stream()
        .map(Provenance.Ink::word)
        .anyMatch(word -> word.road() == Road.OCR || word.road() == Road.HANDWRITING);
  }
}
