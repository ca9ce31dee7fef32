package org.vanthu.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

  private final Predicate<COSObjectKey> present;
  private final Map<COSBase, COSBase> seen = new IdentityHashMap<>();
  private int objects;
  private long bytes;

  /**
   * @param present whether an object must be there: one that is and can't be read may hide anything
   */
  ObjectComparison(Predicate<COSObjectKey> present) {
    this.present = present;
  }

  /**
   * @param without keys of this dictionary, and of all under it, that show nothing
   */
  boolean same(@Nullable COSBase before, @Nullable COSBase after, Set<COSName> without)
      throws IOException {
    return same(before, after, without, 0);
  }

  private boolean same(
      @Nullable COSBase before, @Nullable COSBase after, Set<COSName> without, int depth)
      throws IOException {
    COSBase a = resolved(before);
    COSBase b = resolved(after);
    if (a == null || b == null) {
      return a == b;
    }
    if (++objects > MOST_OBJECTS || depth > DEEPEST) {
      throw new TooMuchException();
    }
    return switch (a) {
      case COSDictionary d ->
          b instanceof COSDictionary other
              && (known(d, other) || sameKeys(d, other, without, depth));
      case COSArray array ->
          b instanceof COSArray other
              && (known(array, other) || sameItems(array, other, without, depth));
      case COSNumber number ->
          b instanceof COSNumber other && number.floatValue() == other.floatValue();
      case COSString string ->
          b instanceof COSString other && Arrays.equals(string.getBytes(), other.getBytes());
      default -> a.equals(b);
    };
  }

  private boolean known(COSBase a, COSBase b) {
    return seen.put(a, b) == b;
  }

  private @Nullable COSBase resolved(@Nullable COSBase base) throws IOException {
    COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
    if (object == null && base instanceof COSObject reference && present.test(reference.getKey())) {
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
      if (!same(a.getItem(key), b.getItem(key), without, depth + 1)) {
        return false;
      }
    }
    return !streams || sameBytes((COSStream) a, (COSStream) b);
  }

  private boolean sameItems(COSArray a, COSArray b, Set<COSName> without, int depth)
      throws IOException {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i), without, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameBytes(COSStream a, COSStream b) throws IOException {
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
}
