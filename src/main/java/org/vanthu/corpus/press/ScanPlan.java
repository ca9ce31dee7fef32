package org.vanthu.corpus.press;

import java.awt.Color;
import java.util.Random;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.press.Profile.Scan;
import org.vanthu.corpus.press.Profile.Wear;
import org.vanthu.corpus.press.scan.Conditions;
import org.vanthu.corpus.press.scan.Exposure;
import org.vanthu.corpus.press.scan.Turn;

/**
 * How one document is scanned: drawn once from its profile, the same for all pages but what differs
 * from page to page.
 */
final class ScanPlan {

  private final Scan scan;
  private final Lot lot;
  private final int dotsPerInch;
  private final boolean colour;
  private final Exposure exposure;
  private final double blur;

  ScanPlan(Scan scan, Lot lot) {
    this.scan = scan;
    this.lot = lot;
    dotsPerInch = scan.dotsPerInch().draw(lot.of("dpi"));
    colour = lot.chance("colour", scan.colour());
    blur = scan.blur().draw(lot.of("blur"));
    exposure =
        new Exposure(
            scan.toner().draw(lot.of("toner")),
            scan.grain().draw(lot.of("grain")),
            (int) Math.round(scan.paper().draw(lot.of("paper"))));
  }

  int dotsPerInch() {
    return dotsPerInch;
  }

  boolean colour() {
    return colour;
  }

  float quality() {
    return (float) scan.quality().draw(lot.of("quality"));
  }

  int threshold() {
    return (int) Math.round(scan.threshold().draw(lot.of("threshold")));
  }

  Turn turn(Sheet sheet) {
    Random random = lot.of("turn" + sheet.number);
    boolean turned = random.nextDouble() < scan.wear().turned();
    int quarters = turned ? 1 + random.nextInt(3) : 0;
    double skew = scan.skew().draw(random);
    return new Turn(sheet.width, sheet.height, quarters, skew, 0.985 + 0.02 * random.nextDouble());
  }

  Conditions conditions(Sheet sheet) {
    return new Conditions(dotsPerInch, colour, blur, exposure, wear(sheet));
  }

  /** Colour of the pad of a rubber stamp: blue, violet or red. */
  Color rubber() {
    Random random = lot.of("rubber");
    int alpha = 170 + random.nextInt(70);
    return switch (random.nextInt(4)) {
      case 0 -> new Color(200, 35, 50, alpha);
      case 1 -> new Color(110, 50, 150, alpha);
      default -> new Color(40, 60, 165, alpha);
    };
  }

  Random noise(Sheet sheet) {
    return lot.of("noise" + sheet.number);
  }

  private Conditions.Wear wear(Sheet sheet) {
    Wear wear = scan.wear();
    Random page = lot.of("wear" + sheet.number);
    int folds = lot.chance("fold", wear.fold()) ? 1 + lot.of("folds").nextInt(2) : 0;
    return new Conditions.Wear(
        wear.unevenLight().draw(page),
        wear.shineThrough().draw(page),
        folds,
        page.nextDouble() < wear.darkEdges(),
        lot.chance("holes", wear.holes()),
        lot.chance("staple", wear.staple()));
  }
}
