package org.vanthu.read.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;

/**
 * What a paragraph says of itself.
 *
 * @param style id of its style
 * @param numbering id of the list it belongs to; 0 takes it out of its style's list
 * @param level in the list, from 0
 */
record ParagraphProperties(
    Optional<String> style, Optional<Integer> numbering, Optional<Integer> level) {

  static final ParagraphProperties NONE =
      new ParagraphProperties(Optional.empty(), Optional.empty(), Optional.empty());

  /** Reads a {@code pPr}, which is closed afterwards. */
  static ParagraphProperties read(XmlCursor cursor) throws XMLStreamException, RefusedException {
    Draft draft = new Draft();
    cursor.eachChild(name -> draft.take(name, cursor));
    return new ParagraphProperties(draft.style, draft.numbering, draft.level);
  }

  private static final class Draft {

    private Optional<String> style = Optional.empty();
    private Optional<Integer> numbering = Optional.empty();
    private Optional<Integer> level = Optional.empty();

    private void take(String name, XmlCursor cursor) throws XMLStreamException, RefusedException {
      switch (name) {
        case "pStyle" -> style = cursor.attribute("val");
        case "numPr" -> cursor.eachChild(child -> take(child, cursor));
        case "numId" -> numbering = Optional.of(cursor.number("val", 0));
        case "ilvl" -> level = Optional.of(cursor.number("val", 0));
        default -> {}
      }
    }
  }
}
