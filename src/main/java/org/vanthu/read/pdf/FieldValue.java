package org.vanthu.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.vanthu.model.Box;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** The value of a form field or free text that has no appearance: viewers draw it themselves. */
final class FieldValue {

  /** Width of a letter in parts of its height, as a guess. */
  private static final double LETTER = 0.5;

  private static final double USUAL_SIZE = 12;
  private static final int MOST_PARENTS = 32;

  private FieldValue() {}

  /** The words of the value, set from the left of the box, line under line; often none. */
  static Stream<Word> words(COSDictionary annotation, Box box) {
    String value = value(annotation);
    if (value.isBlank()) {
      return Stream.empty();
    }
    String[] lines = value.split("\\R", -1);
    double size = Math.min(USUAL_SIZE, box.height() / lines.length);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < lines.length && size > 1; i++) {
      double top = box.top() + (box.height() - size * lines.length) / 2 + i * size;
      addLine(lines[i], box, top, size, words);
    }
    return words.stream();
  }

  private static void addLine(String line, Box box, double top, double size, List<Word> words) {
    double letter = Math.min(LETTER * size, box.width() / Math.max(1, line.length()));
    int at = 0;
    for (String part : line.split("(?<=\\s)|(?=\\s)")) {
      if (!part.isBlank()) {
        String text = Normalizer.normalize(part, Normalizer.Form.NFC);
        double left = box.left() + at * letter;
        Box place = new Box(left, top, left + part.length() * letter, top + size);
        words.add(Word.of(text, place, new Style("", size, false, false, 0), Road.ANNOTATION));
      }
      at += part.length();
    }
  }

  private static String value(COSDictionary annotation) {
    if ("FreeText".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
      String contents = annotation.getString(COSName.CONTENTS);
      return contents == null ? "" : contents;
    }
    String type = AnnotationReader.inherited(annotation, "FT");
    COSDictionary at = annotation;
    for (int i = 0; at != null && i < MOST_PARENTS; i++) {
      COSBase value = at.getDictionaryObject(COSName.V);
      if (value instanceof COSString string && (type.equals("Tx") || type.equals("Ch"))) {
        return string.getString();
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return "";
  }
}
