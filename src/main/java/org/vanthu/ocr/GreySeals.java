package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Round seals on a page that was scanned in grey. Their ink is paler than print, so that within
 * them whatever is paler than print can fade; the words that they cross stay. Seals as black as the
 * print stay as they are.
 *
 * @param sheet the page, its seals faded
 * @param seals their boxes in its pixels
 */
record GreySeals(Gray sheet, List<Rect> seals) {

  /** Resolution at which rings are looked for; higher costs time. */
  private static final double LOOKED_AT = 75;

  /** Diameter of seals in inches: official ones measure 1.2 to 1.5. */
  private static final double SMALLEST = 0.8;

  private static final double LARGEST = 2;

  /** Directions from the middle in which the ring is looked for, and how many must have it. */
  private static final int DIRECTIONS = 72;

  private static final int LEAST_DIRECTIONS = 60;

  /** Where the ring lies, by the radius of the box around it. */
  private static final double RING = 0.93;

  private static final double RIM = 1.03;

  /** Share of the page's pixels that print at its blackest has. */
  private static final double BLACKEST = 0.01;

  /** Share of a ring's area that its ink at its darkest has. */
  private static final double DARKEST = 0.25;

  /** A seal is paler than print by so much of 255; lower fades print with it. */
  private static final int PALER = 35;

  /** From print to seal, 0 to 1: darker is print and stays, paler is the seal and fades. */
  private static final double PRINT = 0.35;

  private static final double SEAL = 0.75;

  GreySeals {
    seals = List.copyOf(seals);
  }

  /** A page on which nothing is to be done. */
  static GreySeals none(Gray page) {
    return new GreySeals(page, List.of());
  }

  static GreySeals of(Gray page) {
    Gray small = page.reducedTo(LOOKED_AT);
    double scale = (double) page.width() / small.width();
    Binary ink = Binary.of(small);
    List<Rect> seals = new ArrayList<>();
    for (Pieces.Piece piece : InkMap.pieces(ink)) {
      Rect box = piece.box();
      if (Math.min(box.width(), box.height()) >= small.pixels(SMALLEST)) {
        circles(box, small)
            .filter(circle -> ring(circle, ink))
            .findFirst()
            .ifPresent(circle -> seals.add(larger(circle, scale)));
      }
    }
    return seals.isEmpty() ? none(page) : faded(page, seals);
  }

  /** The squares at a box's sides: a pen or a word that crosses the ring makes its box longer. */
  private static Stream<Rect> circles(Rect box, Gray page) {
    int side = Math.min(box.width(), box.height());
    int right = box.right() - side;
    int low = box.bottom() - side;
    return side > page.pixels(LARGEST)
        ? Stream.empty()
        : Stream.of(
            new Rect(box.left(), box.top(), box.left() + side, box.top() + side),
            new Rect(right, low, right + side, low + side));
  }

  private static Rect larger(Rect box, double scale) {
    return new Rect(
        (int) (box.left() * scale),
        (int) (box.top() * scale),
        (int) (box.right() * scale),
        (int) (box.bottom() * scale));
  }

  private static boolean ring(Rect circle, Binary ink) {
    int found = 0;
    double radius = circle.width() / 2.0;
    for (int i = 0; i < DIRECTIONS; i++) {
      double angle = 2 * Math.PI * i / DIRECTIONS;
      boolean inked = false;
      for (double r = RING * radius - 1; r <= RIM * radius && !inked; r += 0.5) {
        int x = (int) Math.round(circle.left() + radius + r * Math.cos(angle));
        int y = (int) Math.round(circle.top() + radius + r * Math.sin(angle));
        inked = x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y);
      }
      found += inked ? 1 : 0;
    }
    return found >= LEAST_DIRECTIONS;
  }

  private static GreySeals faded(Gray page, List<Rect> rings) {
    int[] all = new int[256];
    for (byte v : page.pixels()) {
      all[v & 0xFF]++;
    }
    int print = Contrast.quantile(all, BLACKEST * page.pixels().length);
    int paper = Contrast.quantile(all, page.pixels().length / 2.0);
    byte[] pixels = page.pixels().clone();
    List<Rect> seals = new ArrayList<>();
    for (Rect ring : rings) {
      int seal = darkness(page, ring);
      if (seal - print >= PALER && paper - seal >= PALER) {
        seals.add(ring);
        fade(pixels, page, ring, table(print, seal, paper));
      }
    }
    return new GreySeals(new Gray(page.width(), page.height(), page.dotsPerInch(), pixels), seals);
  }

  /** Brightness of a ring's ink. */
  private static int darkness(Gray page, Rect ring) {
    int[] counts = new int[256];
    int all = 0;
    Rect inside = ring.within(page.width(), page.height());
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        double r = distance(ring, x, y);
        if (r >= RING && r <= 1) {
          counts[page.at(x, y)]++;
          all++;
        }
      }
    }
    return Contrast.quantile(counts, DARKEST * all);
  }

  private static byte[] table(int print, int seal, int paper) {
    double dark = print + PRINT * (seal - print);
    double pale = print + SEAL * (seal - print);
    byte[] table = new byte[256];
    for (int v = 0; v < table.length; v++) {
      double faded = v <= dark ? v : dark + (v - dark) * (paper - dark) / (pale - dark);
      table[v] = (byte) Math.round(Math.min(Math.max(v, paper), faded));
    }
    return table;
  }

  private static void fade(byte[] pixels, Gray page, Rect ring, byte[] table) {
    int rim = ring.width() / 20;
    Rect area = ring.grown(rim, rim).within(page.width(), page.height());
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        if (distance(ring, x, y) <= RIM) {
          int i = y * page.width() + x;
          pixels[i] = table[pixels[i] & 0xFF];
        }
      }
    }
  }

  /** From the middle of a ring, by its radius. */
  private static double distance(Rect ring, int x, int y) {
    double dx = (2.0 * x - ring.left() - ring.right()) / ring.width();
    double dy = (2.0 * y - ring.top() - ring.bottom()) / ring.height();
    return Math.sqrt(dx * dx + dy * dy);
  }
}
