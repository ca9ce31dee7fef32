package org.vanthu.signature;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * The two stretches of a file that a signature signs: all up to its own value, and all behind it up
 * to the end of the revision that it made. ISO 32000-2, 12.8.1.
 *
 * @param gapStart offset of the "&lt;" that opens the value
 * @param gapEnd offset behind the "&gt;" that closes it
 * @param end offset behind the last signed byte
 */
record SignedRange(int gapStart, int gapEnd, int end) {

  /** Largest value read, in bytes of the file (two for one); larger ones are not judged. */
  static final int MOST_VALUE = 32 << 20;

  /**
   * The range, if it is what it must be: from the first byte, around the value, within the file.
   * Anything else would leave bytes unsigned that nobody sees.
   */
  static Optional<SignedRange> of(@Nullable COSArray array, long fileLength) {
    return of(numbers(array), fileLength);
  }

  static Optional<SignedRange> of(List<Long> numbers, long fileLength) {
    if (numbers.size() != 4) {
      return Optional.empty();
    }
    long limit = Math.min(fileLength, Integer.MAX_VALUE);
    boolean sound =
        numbers.get(0) == 0
            && numbers.get(1) > 0
            && numbers.get(1) < limit
            && numbers.get(2) >= numbers.get(1) + 2
            && numbers.get(2) <= limit
            && numbers.get(3) > 0
            && numbers.get(3) <= limit - numbers.get(2);
    return sound
        ? Optional.of(
            new SignedRange(
                numbers.get(1).intValue(),
                numbers.get(2).intValue(),
                (int) (numbers.get(2) + numbers.get(3))))
        : Optional.empty();
  }

  /** The four numbers of a range as they stand there; fewer when they are none. */
  static List<Long> numbers(@Nullable COSArray array) {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; array != null && array.size() == 4 && i < 4; i++) {
      if (array.getObject(i) instanceof COSNumber number) {
        numbers.add(number.longValue());
      }
    }
    return numbers;
  }

  boolean valueTooLarge() {
    return gapEnd - gapStart > MOST_VALUE;
  }

  /** The value that stands in the gap; empty when anything else stands there too. */
  Optional<byte[]> value(Path file) throws IOException {
    byte[] gap = new byte[gapEnd - gapStart];
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      bytes.seek(gapStart);
      bytes.readFully(gap);
    }
    if (gap[0] != '<' || gap[gap.length - 1] != '>') {
      return Optional.empty();
    }
    byte[] value = new byte[(gap.length - 1) / 2];
    int digits = 0;
    for (int i = 1; i < gap.length - 1; i++) {
      int digit = Character.digit(gap[i], 16);
      if (digit < 0) {
        return Optional.empty();
      }
      value[digits / 2] |= (byte) (digit << (digits % 2 == 0 ? 4 : 0));
      digits++;
    }
    return Optional.of(value);
  }

  /** Whether nothing but white space stands in the file behind what is signed. */
  boolean endsWithin(Path file, long fileLength) throws IOException {
    if (fileLength - end > 64) {
      return false;
    }
    byte[] rest = new byte[(int) (fileLength - end)];
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      bytes.seek(end);
      bytes.readFully(rest);
    }
    for (byte b : rest) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
