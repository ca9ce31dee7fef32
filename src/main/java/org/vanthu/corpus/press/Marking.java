package org.vanthu.corpus.press;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.press.scan.Glyphs;
import org.vanthu.corpus.press.scan.Seal;
import org.vanthu.corpus.press.scan.Signature;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.MarkTruth;

/** Puts seal, signature and pencil ticks on a paper. */
final class Marking {

  private static final List<String> LEGENDS =
      List.of(
          "CON DẤU THỬ NGHIỆM • VĂN THƯ",
          "DẤU MẪU KHÔNG CÓ GIÁ TRỊ",
          "TÀI LIỆU TỔNG HỢP • DẤU MẪU");

  private final Composition paper;
  private final Glyphs glyphs;
  private final Lot lot;

  Marking(Composition paper, Glyphs glyphs, Lot lot) {
    this.paper = paper;
    this.glyphs = glyphs;
    this.lot = lot;
  }

  List<Added> marks(Profile.Marks chances) {
    List<Added> marks = new ArrayList<>();
    Optional<Region> name = signerName();
    if (name.isPresent() && lot.chance("signature", chances.signature())) {
      marks.add(signature(name.get()));
    }
    for (Sheet sheet : paper.sheets()) {
      sheet.seals.forEach(place -> marks.add(seal(sheet, place)));
      if (lot.chance("ticks" + sheet.number, chances.ticks())) {
        marks.add(ticks(sheet));
      }
    }
    return marks;
  }

  private Optional<Region> signerName() {
    return Optional.ofNullable(paper.truth().fields().get("signerName")).stream()
        .flatMap(List::stream)
        .map(ItemTruth::regions)
        .flatMap(List::stream)
        .findFirst();
  }

  private Added signature(Region name) {
    Random random = lot.of("signature style");
    Box under = name.box();
    double width = 70 + 50 * random.nextDouble();
    double centre = under.centerX() + 16 * (random.nextDouble() - 0.5);
    double bottom = under.top() + 4 * random.nextDouble();
    Box box = new Box(centre - width / 2, bottom - 48, centre + width / 2, bottom);
    Color ink = random.nextDouble() < 0.75 ? new Color(35, 52, 150, 225) : new Color(25, 25, 30);
    double thickness = 0.9 + 0.9 * random.nextDouble();
    return Added.mark(
        name.page(), new Signature(box, ink, thickness, random.nextLong()), handwriting(name, box));
  }

  private static MarkTruth handwriting(Region name, Box box) {
    return new MarkTruth("HANDWRITING", "", List.of(new Region(name.page(), box)));
  }

  /** Where the composition has it; hands differ. */
  private Added seal(Sheet sheet, Box place) {
    Random random = lot.of("seal style" + sheet.number);
    double x = 14 * (random.nextDouble() - 0.3);
    double y = 12 * (random.nextDouble() - 0.5);
    double side = Math.min(place.width(), place.height());
    double left = place.left() + x;
    double top = place.top() + y;
    Color ink =
        new Color(
            190 + random.nextInt(40),
            20 + random.nextInt(35),
            35 + random.nextInt(35),
            150 + random.nextInt(80));
    String legend = LEGENDS.get(random.nextInt(LEGENDS.size()));
    Box box = new Box(left, top, left + side, top + side);
    double turn = 24 * (random.nextDouble() - 0.5);
    return Added.mark(sheet.number, new Seal(box, legend, ink, turn, glyphs));
  }

  private Added ticks(Sheet sheet) {
    Random random = lot.of("tick style" + sheet.number);
    List<Path2D> strokes = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0 && !sheet.words.isEmpty(); i--) {
      Box beside = sheet.words.get(random.nextInt(sheet.words.size())).box();
      double x = Math.max(18, beside.left() - 14 - 40 * random.nextDouble());
      Path2D tick = new Path2D.Double();
      tick.moveTo(x, beside.centerY());
      tick.lineTo(x + 4, beside.bottom());
      tick.lineTo(x + 13, beside.top() - 6 * random.nextDouble());
      strokes.add(tick);
    }
    return Added.mark(sheet.number, g -> pencil(g, strokes));
  }

  private static void pencil(Graphics2D g, List<Path2D> strokes) {
    g.setColor(new Color(70, 70, 75, 150));
    g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    strokes.forEach(g::draw);
  }
}
