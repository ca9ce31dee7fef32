package org.vanthu.corpus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.Paper;
import org.vanthu.corpus.Typesetter;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;
import org.vanthu.corpus.TypesetterSurface;
import org.vanthu.corpus.Widths;
import org.vanthu.corpus.compose.Script.Appendix;
import org.vanthu.corpus.compose.Script.Block;
import org.vanthu.corpus.table.AnnexTable;
import org.vanthu.corpus.table.PageForm;
import org.vanthu.corpus.table.PlacedTable;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.WordTruth;

/** Sets a script on sheets. */
final class SheetSetter {

  private final Typesetter setter;
  private final Widths widths;
  private final Faces faces;
  private final List<String> traits = new ArrayList<>();

  SheetSetter(Typesetter setter, Widths widths, Faces faces) {
    this.setter = setter;
    this.widths = widths;
    this.faces = faces;
  }

  /** What is particular about the tables that were set. */
  List<String> traits() {
    return List.copyOf(traits);
  }

  void set(Script script) {
    setter.ledger.part("LETTER");
    setter.page(Paper.WIDTH, Paper.HEIGHT, false);
    stamps(script.stamps());
    if (!script.foot().address().isEmpty()) {
      setter.footnote(script.foot().address(), note().aligned(Align.CENTER).sized(11));
    }
    new HeadSetter(setter, faces).set(script.head());
    if (script.head().title().isEmpty()) {
      setter.ledger.field(new ItemTruth("kind", "", "Công văn", false, -1, -1, List.of()));
    }
    blocks(script.body());
    new FootSetter(setter, faces).set(script.foot(), script.stamps().seal());
    script.appendices().forEach(this::appendix);
    setter.finish();
    script.findings().forEach(setter.ledger::finding);
    handwriting();
  }

  /** A paragraph with a footnote begins where both have room. */
  private void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean noted = i + 1 < blocks.size() && blocks.get(i + 1).style() == Script.Style.FOOTNOTE;
      if (noted) {
        double needed =
            setter.height(MarkedText.parse(blocks.get(i).marked()), faces.body())
                + setter.height(MarkedText.parse(blocks.get(i + 1).marked()), note())
                + note().leading();
        if (setter.y + needed > setter.bottom()) {
          setter.page(Paper.WIDTH, Paper.HEIGHT, true);
        }
      }
      block(blocks.get(i));
    }
  }

  private void block(Block block) {
    Setting body = faces.body();
    switch (block.style()) {
      case BODY -> setter.paragraph(block.marked(), body);
      case GROUND -> setter.paragraph(block.marked(), body.in(Face.ITALIC));
      case HEADING -> setter.paragraph(block.marked(), body.in(Face.BOLD).aligned(Align.LEFT));
      case CENTRED -> setter.paragraph(block.marked(), faces.centred().in(Face.BOLD));
      case ITEM -> setter.paragraph(block.marked(), body);
      case QUOTE ->
          setter.paragraph(
              block.marked(), body.in(Face.ITALIC).between(body.left() + 20, body.right() - 20));
      case FOOTNOTE -> setter.footnote(block.marked(), note());
    }
    setter.y += block.style() == Script.Style.FOOTNOTE ? 0 : faces.between();
  }

  private Setting note() {
    return faces.body().sized(10.5).indented(0);
  }

  private void appendix(Appendix appendix) {
    setter.finish();
    setter.ledger.part("APPENDIX");
    appendix.table().ifPresentOrElse(table -> table(appendix, table), () -> words(appendix));
  }

  private void table(Appendix appendix, AnnexTable table) {
    AnnexPlacer placer = new AnnexPlacer(appendix);
    TypesetterSurface surface = new TypesetterSurface(setter, widths);
    PlacedTable placed = surface.setOnNewPage(placer.headed(table), PageForm.upright());
    placer.enter(placed, setter.ledger);
    traits.addAll(placed.traits());
  }

  private void words(Appendix appendix) {
    setter.page(Paper.WIDTH, Paper.HEIGHT, true);
    Setting bold = faces.centred().in(Face.BOLD);
    setter.paragraph(appendix.heading(), bold.sized(14));
    setter.paragraph(appendix.title(), bold);
    setter.paragraph(appendix.attached(), faces.centred().in(Face.ITALIC).sized(13));
    setter.y += 8;
    blocks(appendix.body());
  }

  private void stamps(Script.Stamps stamps) {
    if (!stamps.incoming().isEmpty()) {
      stamp("INCOMING_STAMP", stamps.incoming(), Faces.stamp(9.5, 40, 140), true);
    }
    if (!stamps.signature().isEmpty()) {
      stamp("DIGITAL_STAMP", stamps.signature(), Faces.stamp(7.5, 400, Paper.WIDTH - 12), false);
    }
    setter.y = Paper.TOP;
  }

  private void stamp(String type, List<String> lines, Setting setting, boolean framed) {
    setter.y = 10;
    int before = setter.ledger.words().size();
    lines.forEach(line -> setter.paragraph(line, setting));
    List<WordTruth> words = setter.ledger.words().subList(before, setter.ledger.words().size());
    String text = String.join(" ", words.stream().map(WordTruth::text).toList());
    setter.ledger.mark(new MarkTruth(type, text, lines(words)));
    if (framed) {
      setter.sheet().horizontal(7, setting.left() - 4, setting.right(), 0.8);
      setter.sheet().horizontal(setter.y + 2, setting.left() - 4, setting.right(), 0.8);
      setter.sheet().vertical(setting.left() - 4, 7, setter.y + 2, 0.8);
      setter.sheet().vertical(setting.right(), 7, setter.y + 2, 0.8);
    }
  }

  private static List<Region> lines(List<WordTruth> words) {
    Map<Integer, Region> lines = new TreeMap<>();
    for (WordTruth word : words) {
      lines.merge(
          word.line(), word.region(), (a, b) -> new Region(a.page(), a.box().union(b.box())));
    }
    return List.copyOf(lines.values());
  }

  private void handwriting() {
    for (WordTruth word : setter.ledger.words()) {
      if (word.ink() == WordTruth.Ink.HANDWRITTEN) {
        setter.ledger.mark(new MarkTruth("HANDWRITING", word.text(), List.of(word.region())));
      }
    }
  }
}
