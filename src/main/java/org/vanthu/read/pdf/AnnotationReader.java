package org.vanthu.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.vanthu.model.Box;
import org.vanthu.model.Mark;
import org.vanthu.model.Region;
import org.vanthu.model.Road;
import org.vanthu.model.Word;

/**
 * Reads what annotations show: signature widgets, stamps, free text, form fields. Number and day of
 * a letter often stand only there.
 */
final class AnnotationReader {

  /**
   * What the annotations of a page show.
   *
   * @param lying characters that are not among the words, because their outlines are others
   */
  record Notes(List<Word> words, List<Mark> marks, int lying) {}

  /**
   * A signature's appearance with more characters, or with a picture, is the stamp of a signature;
   * with fewer it is a number or a day that was signed in.
   */
  private static final int STAMP_CHARACTERS = 16;

  private static final int MOST_ANNOTATIONS = 5_000;

  /** Parents of a form field that are followed for what it inherits. */
  private static final int MOST_PARENTS = 32;

  private final int number;
  private final PageFrame frame;
  private final List<Word> words = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int lying;

  private AnnotationReader(int number, PageFrame frame) {
    this.number = number;
    this.frame = frame;
  }

  static Notes read(PDPage page, int number, PageFrame frame, InkEngine engine) throws IOException {
    AnnotationReader reader = new AnnotationReader(number, frame);
    List<PDAnnotation> annotations = page.getAnnotations();
    for (PDAnnotation annotation :
        annotations.subList(0, Math.min(MOST_ANNOTATIONS, annotations.size()))) {
      if (shown(annotation)) {
        reader.add(annotation, engine.annotation(annotation));
      }
    }
    return new Notes(reader.words, reader.marks, reader.lying);
  }

  private static boolean shown(PDAnnotation annotation) {
    return !annotation.isHidden()
        && !annotation.isNoView()
        && !"Popup".equals(annotation.getSubtype())
        && annotation.getRectangle() != null;
  }

  private void add(PDAnnotation annotation, Ink ink) {
    List<Word> shown = new ArrayList<>();
    int before = lying;
    for (InkWord word : WordSplitter.split(ink.glyphs())) {
      if (!word.hidden() && word.lies()) {
        lying += word.glyphs().size();
      } else if (!word.hidden() && word.original().indexOf(FontInk.UNKNOWN) < 0) {
        shown.add(word.word(Spelling.UNICODE, Road.ANNOTATION));
      }
    }
    if (shown.isEmpty() && lying == before && ink.images().isEmpty()) {
      FieldValue.words(annotation.getCOSObject(), rectangle(annotation)).forEach(shown::add);
    }
    words.addAll(shown);
    int characters = shown.stream().mapToInt(word -> word.text().length()).sum();
    boolean stamp = characters > STAMP_CHARACTERS || !ink.images().isEmpty();
    if (stamp && "Sig".equals(inherited(annotation.getCOSObject(), "FT"))) {
      List<Box> boxes = new ArrayList<>(shown.stream().map(Word::box).toList());
      ink.images().forEach(image -> boxes.add(image.box()));
      marks.add(new Mark(Mark.Type.DIGITAL_STAMP, new Region(number, Box.around(boxes))));
    }
  }

  private Box rectangle(PDAnnotation annotation) {
    var r = annotation.getRectangle();
    return frame.box(
        new java.awt.geom.Rectangle2D.Double(
            r.getLowerLeftX(), r.getLowerLeftY(), r.getWidth(), r.getHeight()));
  }

  /** A name that a form field has or inherits; "" when there is none. */
  static String inherited(COSDictionary field, String key) {
    COSDictionary at = field;
    for (int i = 0; at != null && i < MOST_PARENTS; i++) {
      String name = at.getNameAsString(key);
      if (name != null) {
        return name;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return "";
  }
}
