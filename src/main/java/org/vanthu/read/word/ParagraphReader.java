package org.vanthu.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowNode.FlowBlock;
import org.vanthu.read.flow.LineCollector;

/**
 * Reads one paragraph as it is shown: its number in a list, its runs, the results of its fields;
 * then the text boxes anchored in it. Deletions, instructions and hidden text are left out.
 */
final class ParagraphReader {

  /** Pictures from this area on may hold a page's text: a third of A4, in square EMU. */
  private static final double LARGE_PICTURE = 7_560_000.0 * 10_692_000.0 / 3;

  private final XmlCursor cursor;
  private final WordContext context;
  private final BlockReader around;
  private final Fields fields;
  private final Optional<String> path;
  private final LineCollector lines = new LineCollector();
  private final List<FlowNode> boxes = new ArrayList<>();
  private RunStyle base = RunStyle.NONE;
  private boolean begun;
  private int written;
  private double picture;

  ParagraphReader(XmlCursor cursor, WordContext context, BlockReader around, Fields fields) {
    this.cursor = cursor;
    this.context = context;
    this.around = around;
    this.fields = fields;
    this.path = cursor.path();
  }

  /** The paragraph and its text boxes; the open element is closed afterwards. */
  List<FlowNode> read() throws XMLStreamException, RefusedException {
    cursor.eachChild(this::child);
    begin(ParagraphProperties.NONE);
    fields.endParagraph();
    List<FlowNode> nodes = new ArrayList<>();
    nodes.add(new FlowBlock(around.kind(), lines.lines(), path));
    nodes.addAll(boxes);
    return nodes;
  }

  private void child(String name) throws XMLStreamException, RefusedException {
    if (name.equals("pPr")) {
      begin(ParagraphProperties.read(cursor));
    } else {
      begin(ParagraphProperties.NONE);
      inline(name, base);
    }
  }

  private void begin(ParagraphProperties said) {
    if (begun) {
      return;
    }
    begun = true;
    base = context.styles().run(said.style());
    StyleSheet.ParagraphStyle style = context.styles().paragraph(said.style());
    int list = said.numbering().or(style::numbering).orElse(0);
    int level = said.level().or(style::level).orElse(0);
    lines.append(context.lists().next(list, level), base.style());
  }

  private void inline(String name, RunStyle style) throws XMLStreamException, RefusedException {
    switch (name) {
      case "r" -> run(style);
      case "t", "m:t", "a:t" -> add(cursor.text(), style);
      case "tab", "ptab" -> add("\t", style);
      case "br", "cr" -> lines.endLine();
      case "noBreakHyphen" -> add("-", style);
      case "sym" -> add(Symbols.of(cursor.attribute("char", "")), style);
      case "fldChar" -> fields.mark(cursor.attribute("fldCharType", ""));
      case "footnoteReference" -> note(Notes.Kind.FOOTNOTE, style);
      case "endnoteReference" -> note(Notes.Kind.ENDNOTE, style);
      case "footnoteRef", "endnoteRef" -> add(around.noteMark().orElse(""), RunStyle.NONE);
      case "txbxContent" -> box();
      case "mc:AlternateContent" -> alternatives(style);
      case "del", "moveFrom", "instrText", "delText", "delInstrText", "binData" -> {}
      case "m:den", "m:sup", "m:sub" -> mathematics(name, style);
      case "a:p" -> paragraphOfDrawing(style);
      default -> other(name, style);
    }
  }

  private void other(String name, RunStyle style) throws XMLStreamException, RefusedException {
    switch (name) {
      case ":extent" -> picture = (double) cursor.number("cx", 0) * cursor.number("cy", 0);
      case ":chart" -> context.losses().add("a chart");
      case ":relIds" -> context.losses().add("a diagram");
      case ":OLEObject" -> context.losses().add("an embedded object");
      case ":pic" -> {
        if (picture >= LARGE_PICTURE) {
          context.losses().add("a picture as large as text on a page");
        }
      }
      default -> {}
    }
    if (!name.endsWith("Pr")) {
      cursor.eachChild(child -> inline(child, style));
    }
  }

  private void run(RunStyle around) throws XMLStreamException, RefusedException {
    RunStyle[] own = {around};
    cursor.eachChild(name -> {
      if (name.equals("rPr")) {
        RunStyle said = RunStyle.read(cursor);
        own[0] = said.over(context.styles().character(said.named())).over(around);
      } else {
        inline(name, own[0]);
      }
    });
  }

  private void note(Notes.Kind kind, RunStyle style) {
    String mark = context.notes().mark(kind, cursor.attribute("id", ""));
    boolean own = cursor.attribute("customMarkFollows", "0").matches("1|true|on");
    if (!own) {
      add(mark, style);
    }
  }

  private void box() throws XMLStreamException, RefusedException {
    List<FlowNode> inside = around.within().read();
    written += inside.size();
    boxes.addAll(inside);
  }

  private void alternatives(RunStyle style) throws XMLStreamException, RefusedException {
    int before = written;
    cursor.eachChild(name -> {
      if (written == before) {
        cursor.eachChild(child -> inline(child, style));
      }
    });
  }

  private void mathematics(String name, RunStyle style)
      throws XMLStreamException, RefusedException {
    add(name.equals("m:den") ? "/" : name.equals("m:sup") ? "^" : "_", style);
    cursor.eachChild(child -> inline(child, style));
  }

  private void paragraphOfDrawing(RunStyle style) throws XMLStreamException, RefusedException {
    cursor.eachChild(child -> inline(child, style));
    lines.endLine();
  }

  private void add(String text, RunStyle style) {
    if (text.isEmpty() || style.isHidden() || !fields.areShown()) {
      return;
    }
    written++;
    String shown = style.isCapitals() ? text.toUpperCase(Locale.ROOT) : text;
    boolean afterDigit = Character.isDigit(lines.last());
    if (afterDigit && (style.isRaised() || style.isLowered())) {
      shown = style.isRaised() ? Symbols.raised(shown) : Symbols.lowered(shown);
    }
    lines.append(shown, style.style());
  }
}
