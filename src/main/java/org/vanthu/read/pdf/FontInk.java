package org.vanthu.read.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a font: its look, how far its letters reach above and below the baseline,
 * and the characters of its codes.
 */
final class FontInk {

  /** Stands for a glyph with ink whose character the file doesn't tell. */
  static final char UNKNOWN = '\uFFFD';

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Reach of letters in parts of the font's height where the font tells none. */
  private static final double USUAL_ASCENT = 0.89;

  private static final double USUAL_DESCENT = 0.22;

  /** A weight of 600 and more is bold. ISO 32000-1, table 122. */
  private static final float BOLD_WEIGHT = 600;

  private static final Pattern CAPITALS =
      Pattern.compile("[a-z]H(?:$|[-, _]|Bold|Italic|Regular|Normal)");

  private final PDFont font;
  private final Map<Integer, String> texts = new HashMap<>();
  private final String name;
  private final boolean bold;
  private final boolean italic;
  private final boolean symbols;
  private final double ascent;
  private final double descent;
  private final double emHeight;
  private @Nullable FontTrial trial;

  FontInk(PDFont font) {
    this.font = font;
    String given = font.getName() == null ? "" : font.getName();
    name = given.matches("[A-Z]{6}\\+.*") ? given.substring(7) : given;
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor told = font.getFontDescriptor();
    bold =
        lower.contains("bold")
            || lower.contains("black")
            || lower.contains("heavy")
            || (told != null && (told.isForceBold() || told.getFontWeight() >= BOLD_WEIGHT));
    italic =
        lower.contains("italic")
            || lower.contains("oblique")
            || (told != null && (told.isItalic() || told.getItalicAngle() != 0));
    symbols = lower.contains("symbol") || lower.contains("dings") || lower.contains("dingbat");
    ascent = within(told == null ? 0 : told.getAscent() / 1000, 0.6, 1.05, USUAL_ASCENT);
    descent = within(told == null ? 0 : -told.getDescent() / 1000, 0.1, 0.35, USUAL_DESCENT);
    emHeight = emHeight();
  }

  String name() {
    return name;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  /** True for fonts of pictures: their characters are bullets, never letters or digits. */
  boolean symbols() {
    return symbols;
  }

  /** Reach above the baseline in parts of the font's height. */
  double ascent() {
    return ascent;
  }

  /** Reach below the baseline in parts of the font's height, positive. */
  double descent() {
    return descent;
  }

  /** Height of the font in units of text space at size 1; not 1 only for Type 3 fonts. */
  double height() {
    return emHeight;
  }

  /**
   * The characters of a code: " " for white space, "" for nothing at all, {@link #UNKNOWN} for ink
   * without a meaning.
   */
  String text(int code) {
    return texts.computeIfAbsent(code, this::look);
  }

  /**
   * True for fonts named so that they draw the small letters of TCVN3 as capitals, which has no
   * accented ones: ".VnTimeH", ".VnArialH,Bold".
   */
  boolean namedForCapitals() {
    return name.startsWith(".Vn") && CAPITALS.matcher(name).find();
  }

  /** Whether the outlines are those of the characters that the file tells. */
  FontTrial trial() {
    FontTrial judged = trial;
    if (judged == null) {
      judged = symbols ? FontTrial.NONE : FontTrial.of(font, this::text);
      trial = judged;
    }
    return judged;
  }

  private String look(int code) {
    String told = told(code);
    if (told.isEmpty()) {
      return hasInk(code) ? String.valueOf(legacy() ? (char) code : UNKNOWN) : " ";
    }
    if (font instanceof PDSimpleFont && code == SOFT_HYPHEN && told.equals("-")) {
      return String.valueOf(SOFT_HYPHEN);
    }
    StringBuilder text = new StringBuilder();
    told.codePoints().forEach(c -> text.append(clean(c, code)));
    return text.toString();
  }

  /**
   * What the file tells of a code. The glyph's name goes before a table of meanings that differs
   * from it in the case alone: the name decides what is drawn.
   */
  private String told(int code) {
    String told = font.toUnicode(code);
    String named = font instanceof PDSimpleFont simple ? GlyphNames.text(simple, code) : "";
    if (told == null) {
      return named;
    }
    return named.equalsIgnoreCase(told) && !font.isStandard14() ? named : told;
  }

  private String clean(int c, int code) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    if (c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF) {
      return "";
    }
    if (c >= 0xFB00 && c <= 0xFB06) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return symbols ? bullet(c) : String.valueOf(UNKNOWN);
    }
    if (Character.isISOControl(c) || !Character.isDefined(c) || Character.getType(c) == 19) {
      return hasInk(code) ? String.valueOf(UNKNOWN) : " ";
    }
    return Character.toString(c);
  }

  private static String bullet(int c) {
    return switch (c & 0xFF) {
      case 0x2D -> "-";
      case 0xA7, 0x6E -> "▪";
      case 0xD8, 0xE0 -> "➢";
      case 0xFC -> "✓";
      case 0x6F, 0xA8, 0x71 -> "□";
      default -> "•";
    };
  }

  private boolean hasInk(int code) {
    try {
      return !(font instanceof PDVectorFont vector) || !vector.getPath(code).getBounds().isEmpty();
    } catch (IOException | RuntimeException unreadableGlyph) {
      return true;
    }
  }

  /** Fonts of the legacy Vietnamese encodings, whose codes are their characters. */
  private boolean legacy() {
    return font instanceof PDSimpleFont && (name.startsWith(".Vn") || name.startsWith("VNI"));
  }

  private double emHeight() {
    if (!(font instanceof PDType3Font type3)) {
      return 1;
    }
    PDRectangle box = type3.getFontBBox();
    double height = box == null ? 0 : box.getHeight() * Math.abs(type3.getFontMatrix().getScaleY());
    return height > 0 ? height : 1;
  }

  private static double within(double value, double least, double most, double otherwise) {
    return value >= least && value <= most ? value : otherwise;
  }
}
