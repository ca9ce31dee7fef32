package org.vanthu.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word as an engine read it, in pixels of the straightened page.
 *
 * @param text in NFC, not blank
 * @param original as the engine gave it
 * @param confidence the engine's, 0 to 100
 * @param edges where each UTF-16 unit of the text begins and ends along x; never decreasing
 * @param doubts where the engine saw other characters as well, in the text's order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Glyphs(
    String text, String original, Rect box, double confidence, float[] edges, List<Doubt> doubts) {

  /** A character that the engine saw as well, by so much fainter than the one that it read. */
  record Other(char character, double fainter) {}

  /** The others seen at one UTF-16 unit of the text. */
  record Doubt(int at, List<Other> others) {

    Doubt {
      others = List.copyOf(others);
    }
  }

  Glyphs {
    if (text.isBlank() || edges.length != text.length() + 1) {
      throw new IllegalArgumentException(edges.length + " edges for \"" + text + "\"");
    }
    doubts = List.copyOf(doubts);
  }

  /** A word in which the engine saw nothing else. */
  Glyphs(String text, String original, Rect box, double confidence, float[] edges) {
    this(text, original, box, confidence, edges, List.of());
  }

  /** A word whose characters are taken to be equally wide. */
  static Glyphs even(String text, Rect box, double confidence) {
    return new Glyphs(text, text, box, confidence, evenEdges(box.left(), box.right(), text));
  }

  private static float[] evenEdges(double left, double right, String text) {
    float[] edges = new float[text.length() + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (float) (left + (right - left) * i / Math.max(1, text.length()));
    }
    return edges;
  }

  /** The word read as something else, its characters spread over the same ink. */
  Glyphs readAs(String other, double otherConfidence) {
    float[] kept =
        other.length() == text.length() ? edges : evenEdges(box.left(), box.right(), other);
    return new Glyphs(other, original, box, otherConfidence, kept);
  }

  /** The word on another picture: so much larger, from a corner that stands there. */
  Glyphs placed(double left, double top, double larger) {
    float[] all = edges.clone();
    for (int i = 0; i < all.length; i++) {
      all[i] = (float) (left + larger * all[i]);
    }
    Rect to =
        new Rect(
            (int) Math.round(left + larger * box.left()),
            (int) Math.round(top + larger * box.top()),
            (int) Math.round(left + larger * box.right()),
            (int) Math.round(top + larger * box.bottom()));
    return new Glyphs(text, original, to, confidence, all, doubts);
  }

  Glyphs at(double otherConfidence) {
    return new Glyphs(text, original, box, otherConfidence, edges, doubts);
  }

  /** The characters from {@code start} to {@code end} as a word of their own. */
  Glyphs part(int start, int end) {
    int left = start == 0 ? box.left() : Math.round(edges[start]);
    int right = end == text.length() ? box.right() : Math.round(edges[end]);
    Rect own = new Rect(left, box.top(), Math.max(left, right), box.bottom());
    String part = text.substring(start, end);
    List<Doubt> within =
        doubts.stream()
            .filter(doubt -> doubt.at() >= start && doubt.at() < end)
            .map(doubt -> new Doubt(doubt.at() - start, doubt.others()))
            .toList();
    float[] cut = Arrays.copyOfRange(edges, start, end + 1);
    return new Glyphs(part, part, own, confidence, cut, within);
  }

  /** Two words side by side as one, which no white space parts; as sure as the less sure. */
  Glyphs joined(Glyphs next) {
    int n = text.length();
    float[] all = Arrays.copyOf(edges, n + next.edges.length);
    for (int i = 0; i < next.edges.length; i++) {
      all[n + i] = Math.max(all[Math.max(0, n + i - 1)], next.edges[i]);
    }
    return new Glyphs(
        text + next.text,
        original + next.original,
        box.union(next.box),
        Math.min(confidence, next.confidence),
        all);
  }

  boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  boolean hasLetterOrDigit() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Gathers the symbols of one word. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder original = new StringBuilder();
    private float[] edges = new float[16];
    private final List<Doubt> doubts = new ArrayList<>();
    private float end;

    void symbol(String read, int left, int right, List<Other> others) {
      original.append(read);
      String repaired = Normalizer.normalize(Models.repaired(read), Normalizer.Form.NFC);
      int n = repaired.length();
      float from = Math.max(text.isEmpty() ? left : end, left);
      if (!text.isEmpty() && left < end) {
        from = end;
      }
      float to = Math.max(from, right);
      if (edges.length < text.length() + n + 1) {
        edges = Arrays.copyOf(edges, (text.length() + n) * 2);
      }
      for (int i = 0; i < n; i++) {
        edges[text.length() + i] = from + (to - from) * i / n;
      }
      if (n == 1 && !others.isEmpty()) {
        doubts.add(new Doubt(text.length(), others));
      }
      text.append(repaired);
      end = to;
    }

    /** The word, or null when it has no ink that can be written. */
    @org.jspecify.annotations.Nullable
    Glyphs build(Rect box, double confidence) {
      String whole = text.toString();
      String joined = Normalizer.normalize(whole, Normalizer.Form.NFC);
      if (joined.isBlank()) {
        return null;
      }
      if (!joined.equals(whole) || whole.chars().anyMatch(Character::isWhitespace)) {
        String clean = joined.replaceAll("\\s", "");
        return new Glyphs(
            clean, original.toString(), box, confidence, evenEdges(box.left(), box.right(), clean));
      }
      float[] own = Arrays.copyOf(edges, whole.length() + 1);
      own[whole.length()] = Math.max(end, box.right());
      return new Glyphs(whole, original.toString(), box, confidence, own, doubts);
    }
  }
}
