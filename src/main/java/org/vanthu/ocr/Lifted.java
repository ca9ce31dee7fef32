package org.vanthu.ocr;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A page in grey with its red seals lifted off, and where the seals' and the pens' colours stood.
 *
 * <p>Red ink is recognised by how far red lies above the other two channels and is lightened by the
 * strength of the red channel, under which black print stays black. The plain red channel alone is
 * measurably worse.
 *
 * @param red which tiles of {@link #TILE} pixels hold much red, row by row
 * @param blue which tiles hold much blue
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lifted(Gray gray, boolean[] red, boolean[] blue) {

  /** Side of a tile of the colour maps in pixels. */
  static final int TILE = 8;

  /** Excess of red from which ink counts as a seal's; higher leaves more pink behind. */
  private static final int REDDISH = 25;

  /** Excess of red from which ink is certainly a seal's. */
  private static final int RED = 60;

  /** Excess of blue from which ink counts as a pen's. */
  private static final int BLUE = 45;

  /** Share of coloured pixels from which a tile counts; higher misses thin strokes. */
  private static final double TILE_SHARE = 0.12;

  /** Red channel up to which ink at a seal is print; lower thins print under seals. */
  private static final int BLACK = 140;

  /** Red channel from which ink at a seal is the seal's; higher leaves its rims behind. */
  private static final int PALE = 205;

  static Lifted of(BufferedImage image, double dotsPerInch) {
    BufferedImage plain = plain(image);
    int w = plain.getWidth();
    int h = plain.getHeight();
    if (plain.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      byte[] data = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
      boolean[] none = new boolean[tiles(w) * tiles(h)];
      return new Lifted(
          new Gray(w, h, dotsPerInch, Arrays.copyOf(data, w * h)), none, none.clone());
    }
    int[] data = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    return lift(data, w, h, dotsPerInch);
  }

  /** Part of a page in grey as it is, nothing lifted: colours as dark as the eye sees them. */
  static Gray luma(BufferedImage image, Rect area, double dotsPerInch) {
    BufferedImage part = image.getSubimage(area.left(), area.top(), area.width(), area.height());
    BufferedImage plain =
        new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(part, 0, 0, null);
    graphics.dispose();
    int[] data = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    byte[] gray = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      gray[i] = (byte) luma(data[i]);
    }
    return new Gray(area.width(), area.height(), dotsPerInch, gray);
  }

  /** Brightness of a colour, 0 to 255 (ITU-R BT.601). */
  private static int luma(int rgb) {
    return ((rgb >> 16 & 0xFF) * 77 + (rgb >> 8 & 0xFF) * 150 + (rgb & 0xFF) * 29) >> 8;
  }

  /** Whether nothing red or blue stood on it, as on all that was scanned in grey. */
  boolean colourless() {
    return IntStream.range(0, red.length).noneMatch(i -> red[i] || blue[i]);
  }

  static int tiles(int pixels) {
    return (pixels + TILE - 1) / TILE;
  }

  private static Lifted lift(int[] data, int w, int h, double dotsPerInch) {
    byte[] gray = new byte[w * h];
    int columns = tiles(w);
    int[] reds = new int[columns * tiles(h)];
    int[] blues = new int[columns * tiles(h)];
    for (int y = 0; y < h; y++) {
      int tileRow = y / TILE * columns;
      for (int x = 0; x < w; x++) {
        int rgb = data[y * w + x];
        int b = rgb & 0xFF;
        if (((rgb >> 8 ^ rgb) & 0xFFFF) == 0) { // without colour, as most of all pages
          gray[y * w + x] = (byte) b;
          continue;
        }
        int r = rgb >> 16 & 0xFF;
        int g = rgb >> 8 & 0xFF;
        int v = (r * 77 + g * 150 + b * 29) >> 8;
        int excess = r - Math.max(g, b);
        if (excess > REDDISH) {
          v = Math.min(255, Math.max(v, r + (excess > RED ? 25 : 10)));
          reds[tileRow + x / TILE]++;
        } else if (b - Math.max(r, g) > BLUE) {
          blues[tileRow + x / TILE]++;
        }
        gray[y * w + x] = (byte) v;
      }
    }
    boolean[] red = many(reds);
    fade(gray, data, w, h, red);
    return new Lifted(new Gray(w, h, dotsPerInch, gray), red, many(blues));
  }

  /**
   * Around a seal what is not black fades: at its rims compression has mixed red with paper until
   * they are pale grey, and such ghosts of letters and rings would be read as words. It fades to
   * the brightness of the paper: an island brighter than it has edges, at which engines lose lines.
   */
  private static void fade(byte[] gray, int[] data, int w, int h, boolean[] red) {
    int columns = tiles(w);
    boolean[] near = around(red, columns, tiles(h));
    int paper = paper(gray);
    for (int y = 0; y < h; y++) {
      for (int column = 0; column < columns; column++) {
        if (near[y / TILE * columns + column]) {
          int end = y * w + Math.min(w, (column + 1) * TILE);
          for (int i = y * w + column * TILE; i < end; i++) {
            int faded = faded(gray[i] & 0xFF, data[i] >> 16 & 0xFF);
            gray[i] = (byte) Math.min(paper, faded);
          }
        }
      }
    }
  }

  private static int faded(int gray, int red) {
    int v = Math.max(gray, red);
    return v <= BLACK ? v : BLACK + (v - BLACK) * (255 - BLACK) / (PALE - BLACK);
  }

  /** Brightness of most of the page. */
  private static int paper(byte[] gray) {
    int[] counts = new int[256];
    for (byte v : gray) {
      counts[v & 0xFF]++;
    }
    return Math.max(PALE, Contrast.quantile(counts, gray.length / 2.0));
  }

  /** The tiles and those that touch them. */
  private static boolean[] around(boolean[] tiles, int columns, int rows) {
    boolean[] near = new boolean[tiles.length];
    for (int i = 0; i < tiles.length; i++) {
      if (tiles[i]) {
        int x = i % columns;
        int y = i / columns;
        for (int ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++) {
          for (int nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
            near[ny * columns + nx] = true;
          }
        }
      }
    }
    return near;
  }

  private static boolean[] many(int[] counts) {
    boolean[] many = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      many[i] = counts[i] > TILE_SHARE * TILE * TILE;
    }
    return many;
  }

  /** The image as plain integers of red, green, blue on white, or as plain grey. */
  private static BufferedImage plain(BufferedImage image) {
    int type = image.getType();
    boolean whole = image.getRaster().getParent() == null;
    if (whole && (type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_BYTE_GRAY)) {
      return image;
    }
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return plain;
  }
}
