package org.vanthu.read.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.FlowReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.flow.FlowBudget;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowWriter;

/**
 * Reads DOCX and its like as it is shown: page heads first, the body in order, notes, page feet.
 * Every paragraph and cell has its path in its part. The parts are streamed, so that a document
 * costs memory by what it says and not by its markup.
 */
public final class WordReader {

  private final Settings.Limits limits;

  public WordReader(Settings.Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws RefusedException PASSWORD_NEEDED, PASSWORD_WRONG, BOMB, TOO_LARGE or DAMAGED_FILE
   */
  public FlowReading read(Source source) throws RefusedException {
    try (WordPackage opened = WordPackage.open(source)) {
      return new Run(opened, new FlowBudget(limits)).read();
    }
  }

  /** The reading of one document. */
  private static final class Run {

    private final WordPackage opened;
    private final FlowBudget budget;
    private final WordContext context;

    private Run(WordPackage opened, FlowBudget budget) throws RefusedException {
      this.opened = opened;
      this.budget = budget;
      StyleSheet styles = styles();
      ListCounter lists = new ListCounter(numbering());
      this.context = new WordContext(styles, lists, new Notes(), budget, new TreeSet<>());
    }

    private FlowReading read() throws RefusedException {
      List<FlowNode> body = blocks(opened.main(), BlockKind.TEXT);
      List<FlowNode> nodes = new ArrayList<>(running("header"));
      nodes.addAll(body);
      nodes.addAll(notes(Notes.Kind.FOOTNOTE, "footnotes"));
      nodes.addAll(notes(Notes.Kind.ENDNOTE, "endnotes"));
      nodes.addAll(running("footer"));
      List<Failure> failures =
          context.losses().stream()
              .map(loss -> Failure.ofFile(FailureCode.PART_FAILED, "read", loss))
              .toList();
      return new FlowReading(new FlowWriter().write(nodes, failures));
    }

    /** Heads or feet of pages, those that say the same once. */
    private List<FlowNode> running(String kind) throws RefusedException {
      List<FlowNode> all = new ArrayList<>();
      Set<String> said = new TreeSet<>();
      for (PackagePart part : opened.parts(kind)) {
        List<FlowNode> nodes = blocks(part, BlockKind.RUNNING);
        if (said.add(FlowNode.textOf(nodes))) {
          nodes.stream().flatMap(FlowNode::blocksOf).forEach(all::add);
        }
      }
      return all;
    }

    private List<FlowNode> notes(Notes.Kind kind, String relation) throws RefusedException {
      Map<String, String> marks = context.notes().marks(kind);
      Map<String, List<FlowNode>> texts = new HashMap<>();
      Optional<PackagePart> part = opened.part(relation);
      if (part.isEmpty() || marks.isEmpty()) {
        return List.of();
      }
      read(
          part.get(),
          cursor -> {
            cursor.eachChild(name -> {
              String id = cursor.attribute("id", "");
              Optional<String> mark = Optional.ofNullable(marks.get(id));
              if (mark.isPresent()) {
                texts.put(id, new BlockReader(cursor, context, BlockKind.FOOTNOTE, mark).read());
              }
            });
            return texts;
          });
      return marks.keySet().stream()
          .flatMap(id -> texts.getOrDefault(id, List.of()).stream())
          .<FlowNode>flatMap(FlowNode::blocksOf)
          .toList();
    }

    private List<FlowNode> blocks(PackagePart part, BlockKind kind) throws RefusedException {
      return read(part, cursor -> new BlockReader(cursor, context, kind, Optional.empty()).read());
    }

    private StyleSheet styles() throws RefusedException {
      Optional<PackagePart> part = opened.part("styles");
      return part.isEmpty() ? new StyleSheet() : read(part.get(), StyleSheet::read);
    }

    private Numbering numbering() throws RefusedException {
      Optional<PackagePart> part = opened.part("numbering");
      return part.isEmpty() ? new Numbering() : read(part.get(), Numbering::read);
    }

    private <T> T read(PackagePart part, PartReading<T> reading) throws RefusedException {
      String name = part.getPartName().getName().substring(1);
      try (var in = part.getInputStream();
          XmlCursor cursor = new XmlCursor(name, in, budget)) {
        return reading.of(cursor);
      } catch (IOException | XMLStreamException broken) {
        throw WordPackage.refusal(broken);
      }
    }
  }

  /** What is made of one part. */
  @FunctionalInterface
  private interface PartReading<T> {
    T of(XmlCursor cursor) throws XMLStreamException, RefusedException;
  }
}
