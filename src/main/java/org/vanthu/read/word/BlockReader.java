package org.vanthu.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.BlockKind;
import org.vanthu.model.RefusedException;
import org.vanthu.read.flow.FlowNode;

/**
 * Reads paragraphs and tables in their order, through content controls, insertions and whatever
 * else wraps them; what is deleted is left out. Serves one element.
 */
final class BlockReader {

  private final XmlCursor cursor;
  private final WordContext context;
  private final BlockKind kind;
  private final Optional<String> noteMark;
  private final Fields fields = new Fields();
  private final List<FlowNode> nodes = new ArrayList<>();

  /**
   * @param noteMark what stands for the note's own reference within its text
   */
  BlockReader(XmlCursor cursor, WordContext context, BlockKind kind, Optional<String> noteMark) {
    this.cursor = cursor;
    this.context = context;
    this.kind = kind;
    this.noteMark = noteMark;
  }

  /** All blocks within the open element, which is closed afterwards. */
  List<FlowNode> read() throws XMLStreamException, RefusedException {
    cursor.eachChild(this::block);
    return nodes();
  }

  List<FlowNode> nodes() {
    return List.copyOf(nodes);
  }

  /** Takes in the open element. */
  void block(String name) throws XMLStreamException, RefusedException {
    switch (name) {
      case "p" -> nodes.addAll(new ParagraphReader(cursor, context, this, fields).read());
      case "tbl" -> new TableReader(cursor, context, this).read().ifPresent(nodes::add);
      case "del", "moveFrom" -> {}
      case "altChunk", "subDoc" -> context.losses().add("an embedded document");
      case "mc:AlternateContent" -> alternatives();
      default -> {
        if (!name.endsWith("Pr")) {
          cursor.eachChild(this::block);
        }
      }
    }
  }

  BlockReader within() {
    return new BlockReader(cursor, context, kind, noteMark);
  }

  BlockKind kind() {
    return kind;
  }

  Optional<String> noteMark() {
    return noteMark;
  }

  private void alternatives() throws XMLStreamException, RefusedException {
    int before = nodes.size();
    cursor.eachChild(name -> {
      if (nodes.size() == before) {
        cursor.eachChild(this::block);
      }
    });
  }
}
