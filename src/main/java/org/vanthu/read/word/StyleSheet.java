package org.vanthu.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;

/** The styles of a document (word/styles.xml), with what each is based on. */
final class StyleSheet {

  /** A style as it is said, without what it is based on. */
  private record Entry(
      Optional<String> basedOn, RunStyle run, ParagraphStyle paragraph, Borders borders) {}

  /** Paragraph properties that a style may say. */
  record ParagraphStyle(Optional<Integer> numbering, Optional<Integer> level) {
    static final ParagraphStyle NONE = new ParagraphStyle(Optional.empty(), Optional.empty());
  }

  private final Map<String, Entry> styles = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private RunStyle runDefault = RunStyle.NONE;

  /** A document without styles. */
  StyleSheet() {}

  static StyleSheet read(XmlCursor cursor) throws XMLStreamException, RefusedException {
    StyleSheet sheet = new StyleSheet();
    cursor.eachChild(name -> {
      switch (name) {
        case "docDefaults" -> sheet.readDefaults(cursor);
        case "style" -> sheet.readStyle(cursor);
        default -> {}
      }
    });
    return sheet;
  }

  /** What a paragraph's style says of its runs; without a style, what the default one says. */
  RunStyle run(Optional<String> paragraphStyle) {
    RunStyle style = RunStyle.NONE;
    for (Entry entry :
        chain(paragraphStyle.or(() -> Optional.ofNullable(defaults.get("paragraph"))))) {
      style = style.over(entry.run());
    }
    return style.over(runDefault);
  }

  /** What a character style says. */
  RunStyle character(Optional<String> characterStyle) {
    RunStyle style = RunStyle.NONE;
    for (Entry entry : chain(characterStyle)) {
      style = style.over(entry.run());
    }
    return style;
  }

  ParagraphStyle paragraph(Optional<String> paragraphStyle) {
    Optional<Integer> numbering = Optional.empty();
    Optional<Integer> level = Optional.empty();
    for (Entry entry :
        chain(paragraphStyle.or(() -> Optional.ofNullable(defaults.get("paragraph"))))) {
      numbering = numbering.or(entry.paragraph()::numbering);
      level = level.or(entry.paragraph()::level);
    }
    return new ParagraphStyle(numbering, level);
  }

  Borders borders(Optional<String> tableStyle) {
    Borders borders = Borders.UNSAID;
    for (Entry entry : chain(tableStyle.or(() -> Optional.ofNullable(defaults.get("table"))))) {
      borders = borders.over(entry.borders());
    }
    return borders;
  }

  private List<Entry> chain(Optional<String> style) {
    List<Entry> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> id = style;
    while (id.isPresent() && seen.add(id.get())) {
      Entry entry = styles.get(id.get());
      if (entry == null) {
        break;
      }
      chain.add(entry);
      id = entry.basedOn();
    }
    return chain;
  }

  private void readDefaults(XmlCursor cursor) throws XMLStreamException, RefusedException {
    cursor.eachChild(name -> {
      if (name.equals("rPr")) {
        runDefault = RunStyle.read(cursor);
      } else if (name.equals("rPrDefault")) {
        readDefaults(cursor);
      }
    });
  }

  private void readStyle(XmlCursor cursor) throws XMLStreamException, RefusedException {
    String id = cursor.attribute("styleId", "");
    if (cursor.attribute("default", "0").matches("1|true|on")) {
      defaults.put(cursor.attribute("type", ""), id);
    }
    Draft draft = new Draft();
    cursor.eachChild(name -> draft.take(name, cursor));
    styles.put(id, new Entry(draft.basedOn, draft.run, draft.paragraph, draft.borders));
  }

  private static final class Draft {

    private Optional<String> basedOn = Optional.empty();
    private RunStyle run = RunStyle.NONE;
    private ParagraphStyle paragraph = ParagraphStyle.NONE;
    private Borders borders = Borders.UNSAID;

    private void take(String name, XmlCursor cursor) throws XMLStreamException, RefusedException {
      switch (name) {
        case "basedOn" -> basedOn = cursor.attribute("val");
        case "rPr" -> run = RunStyle.read(cursor);
        case "pPr" -> {
          ParagraphProperties properties = ParagraphProperties.read(cursor);
          paragraph = new ParagraphStyle(properties.numbering(), properties.level());
        }
        case "tblPr" -> cursor.eachChild(child -> takeBorders(child, cursor));
        default -> {}
      }
    }

    private void takeBorders(String name, XmlCursor cursor)
        throws XMLStreamException, RefusedException {
      if (name.equals("tblBorders")) {
        borders = Borders.read(cursor);
      }
    }
  }
}
