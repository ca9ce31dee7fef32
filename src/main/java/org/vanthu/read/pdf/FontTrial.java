package org.vanthu.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * Compares the outlines that an embedded font draws with the characters that the file tells of
 * them. A table of meanings that is shifted or shuffled gives itself away by the eyes, dots and
 * heights of the letters, and of the digits, which no dictionary could tell.
 *
 * @param letters outlines of letters that were compared
 * @param wrongLetters how many of them can't be what is told
 * @param small outlines of small letters without marks that were compared
 * @param wrongCapitals how many of them can't be the capital of what is told
 * @param digits outlines of digits that were compared
 * @param wrongDigits how many of them can't be what is told
 */
record FontTrial(
    int letters, int wrongLetters, int small, int wrongCapitals, int digits, int wrongDigits) {

  static final FontTrial NONE = new FontTrial(0, 0, 0, 0, 0, 0);

  /** Share of outlines that disagree from which a font lies; odd typefaces stay below 0.1. */
  private static final double LYING = 0.2;

  /** Fewer outlines that disagree may be an odd typeface. */
  private static final int LEAST_WRONG = 3;

  /** The shapes of digits vary so little that even two that disagree are no accident. */
  private static final int LEAST_WRONG_DIGITS = 2;

  /** Outlines that are compared in one font; more cost time and tell nothing new. */
  private static final int MOST = 100;

  /** One outline for so many characters stands for glyphs that the file left out. */
  private static final int STANDING_IN = 4;

  private static final int CODES = 0x10000;

  /** The letters are not what the file tells. */
  boolean lettersLie() {
    return wrongLetters >= LEAST_WRONG && wrongLetters > LYING * letters && !drawsCapitals();
  }

  /** One digit disagrees, which may be an odd typeface. */
  boolean digitsDoubtful() {
    return wrongDigits > 0 && !digitsLie();
  }

  /** Nothing could be compared. */
  boolean silent() {
    return letters + digits == 0;
  }

  /** Small letters are drawn as capitals. */
  boolean drawsCapitals() {
    return small >= LEAST_WRONG
        && wrongCapitals <= LYING * small
        && wrongLetters >= Math.max(LEAST_WRONG, LYING * letters);
  }

  /** The digits are not what the file tells: where letters lie, none is believed. */
  boolean digitsLie() {
    return lettersLie() || wrongDigits >= LEAST_WRONG_DIGITS || wrongDigits > LYING * digits;
  }

  /** There are outlines enough to say that small letters are small. */
  boolean drawsSmallLetters() {
    return small >= LEAST_WRONG && !drawsCapitals();
  }

  /**
   * Letters of a font that is not in the file are drawn by their names: a table of meanings that
   * tells others lies.
   */
  private static FontTrial byName(PDSimpleFont font, IntFunction<String> told) {
    int[] compared = new int[2];
    int[] wrong = new int[2];
    for (int code : codes(font, told)) {
      String named = GlyphNames.text(font, code);
      String text = told.apply(code);
      if (Letterform.known(named)) {
        int kind = Character.isDigit(text.charAt(0)) ? 1 : 0;
        compared[kind]++;
        wrong[kind] += named.equalsIgnoreCase(text) ? 0 : 1;
      }
    }
    return new FontTrial(compared[0], wrong[0], 0, 0, compared[1], wrong[1]);
  }

  /** Only outlines that are in the file are compared: others are drawn from what is told. */
  static FontTrial of(PDFont font, IntFunction<String> told) {
    if (font instanceof PDSimpleFont simple
        && !(font instanceof PDType3Font)
        && !font.isEmbedded()) {
      return byName(simple, told);
    }
    if (!(font instanceof PDVectorFont outlines) || !font.isEmbedded() || font.isDamaged()) {
      return NONE;
    }
    Set<Told> shapes = new LinkedHashSet<>();
    Map<GlyphShape, Integer> uses = new HashMap<>();
    for (int code : codes(font, told)) {
      GlyphShape shape = shape(outlines, code);
      if (shape.pieces() > 0 && shapes.add(new Told(told.apply(code), shape))) {
        uses.merge(shape, 1, Integer::sum);
      }
    }
    shapes.removeIf(one -> uses.getOrDefault(one.shape, 0) >= STANDING_IN);
    return compare(shapes);
  }

  /** What the file tells of an outline. */
  private record Told(String text, GlyphShape shape) {}

  private static FontTrial compare(Set<Told> shapes) {
    int[] compared = new int[3];
    int[] wrong = new int[3];
    for (Told one : shapes) {
      GlyphShape shape = one.shape;
      char c = one.text.charAt(0);
      int kind = Character.isDigit(c) ? 1 : 0;
      compared[kind]++;
      wrong[kind] += Letterform.fits(one.text, shape) ? 0 : 1;
      if (c >= 'a' && c <= 'z') {
        compared[2]++;
        wrong[2] += Letterform.fitsCapital(c, shape) ? 0 : 1;
      }
    }
    return new FontTrial(compared[0], wrong[0], compared[2], wrong[2], compared[1], wrong[1]);
  }

  private static GlyphShape shape(PDVectorFont outlines, int code) {
    try {
      return outlines.hasGlyph(code)
          ? GlyphShape.of(outlines.getNormalizedPath(code))
          : GlyphShape.NONE;
    } catch (IOException | RuntimeException unreadable) {
      return GlyphShape.NONE;
    }
  }

  private static List<Integer> codes(PDFont font, IntFunction<String> told) {
    List<Integer> codes = new ArrayList<>();
    if (font instanceof PDSimpleFont) {
      for (int code = 0; code < 256; code++) {
        if (Letterform.known(told.apply(code))) {
          codes.add(code);
        }
      }
      return codes;
    }
    CMap table = table(font);
    for (int code = 0; table != null && code < CODES && codes.size() < MOST; code++) {
      String text = table.toUnicode(code);
      if (text != null && Letterform.known(text)) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static @Nullable CMap table(PDFont font) {
    if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
      try (var in = stream.createInputStream()) {
        return new CMapParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException | RuntimeException damaged) {
        return null;
      }
    }
    return null;
  }
}
