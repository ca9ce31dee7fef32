package org.vanthu.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Whether objects of two revisions of a file are the same all the way down. A pair that was seen
 * before counts as the same: had it differed, the difference was told then. Work is bounded over
 * the life of one comparison.
 */
final class ObjectComparison {

  /** The comparison would cost more than is allowed. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Objects compared, about a second; a paper of 500 pages has some 50,000. */
  private static final int MOST_OBJECTS = 2_000_000;

  /** Bytes of streams compared, about a second. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int DEEPEST = 200;

  private static final int BUFFER = 1 << 16;

  private final Map<COSObjectKey, Long> before;
  private final Map<COSObjectKey, Long> after;
  private final Map<COSBase, COSBase> seen = new IdentityHashMap<>();
  private int objects;
  private long bytes;

  /**
   * @param before where the objects of the older revision lie
   * @param after where those of the newer lie
   */
  ObjectComparison(Map<COSObjectKey, Long> before, Map<COSObjectKey, Long> after) {
    this.before = before;
    this.after = after;
  }

  /** Takes two objects for the same wherever they are met: they are compared apart. */
  void assume(COSBase one, COSBase other) {
    seen.put(one, other);
  }

  boolean same(@Nullable COSBase one, @Nullable COSBase other) throws IOException {
    return same(one, other, 0);
  }

  /**
   * The same, but for some keys of the two themselves.
   *
   * @param without keys that are not compared; they are compared in everything below
   */
  boolean same(COSDictionary one, COSDictionary other, Set<COSName> without) throws IOException {
    return known(one, other) || sameKeys(one, other, without, 0);
  }

  private boolean same(@Nullable COSBase one, @Nullable COSBase other, int depth)
      throws IOException {
    COSBase a = resolved(one);
    COSBase b = resolved(other);
    if (a == null || b == null) {
      return a == b;
    }
    if (++objects > MOST_OBJECTS || depth > DEEPEST) {
      throw new TooMuchException();
    }
    return switch (a) {
      case COSDictionary d ->
          b instanceof COSDictionary e && (known(d, e) || sameKeys(d, e, Set.of(), depth));
      case COSArray d -> b instanceof COSArray e && (known(d, e) || sameItems(d, e, depth));
      case COSNumber d -> b instanceof COSNumber e && d.floatValue() == e.floatValue();
      case COSString d -> b instanceof COSString e && Arrays.equals(d.getBytes(), e.getBytes());
      default -> a.equals(b);
    };
  }

  private boolean known(COSBase a, COSBase b) {
    return seen.put(a, b) == b;
  }

  private @Nullable COSBase resolved(@Nullable COSBase base) throws IOException {
    COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
    if (object == null
        && base instanceof COSObject reference
        && after.containsKey(reference.getKey())) {
      throw new IOException("an object can't be read: " + reference.getKey());
    }
    return object instanceof COSNull ? null : object;
  }

  private boolean sameKeys(COSDictionary a, COSDictionary b, Set<COSName> without, int depth)
      throws IOException {
    Set<COSName> keys = new TreeSet<>(a.keySet());
    keys.addAll(b.keySet());
    keys.removeAll(without);
    boolean streams = a instanceof COSStream;
    if (streams != b instanceof COSStream) {
      return false;
    }
    if (streams) {
      keys.remove(COSName.LENGTH);
    }
    for (COSName key : keys) {
      if (!same(a.getItem(key), b.getItem(key), depth + 1)) {
        return false;
      }
    }
    return !streams || sameBytes((COSStream) a, (COSStream) b);
  }

  private boolean sameItems(COSArray a, COSArray b, int depth) throws IOException {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameBytes(COSStream a, COSStream b) throws IOException {
    if (samePlace(a, b)) {
      return true;
    }
    if (!a.hasData() || !b.hasData()) {
      return a.hasData() == b.hasData();
    }
    byte[] one = new byte[BUFFER];
    byte[] other = new byte[BUFFER];
    try (InputStream from = a.createRawInputStream();
        InputStream to = b.createRawInputStream()) {
      while (true) {
        int n = from.readNBytes(one, 0, BUFFER);
        int m = to.readNBytes(other, 0, BUFFER);
        bytes += n;
        if (bytes > MOST_BYTES) {
          throw new TooMuchException();
        }
        if (!Arrays.equals(one, 0, n, other, 0, m)) {
          return false;
        }
        if (n < BUFFER) {
          return true;
        }
      }
    }
  }

  /** Whether both are the same bytes of the file. */
  private boolean samePlace(COSStream a, COSStream b) {
    Long place = a.getKey() == null ? null : before.get(a.getKey());
    return place != null
        && place > 0
        && place.equals(after.get(b.getKey()))
        && a.getLong(COSName.LENGTH) == b.getLong(COSName.LENGTH);
  }
}
