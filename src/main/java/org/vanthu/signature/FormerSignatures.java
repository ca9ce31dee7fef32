package org.vanthu.signature;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds signatures that earlier revisions of a file have and the last one has not: whoever takes a
 * signature off a paper to change it leaves its bytes behind, when he does so by an update.
 */
final class FormerSignatures {

  /** Places that are looked at. */
  private static final int MOST = 256;

  /** Bytes behind the key within which its array stands. */
  private static final int REACH = 200;

  private static final Pattern ARRAY =
      Pattern.compile(
          "\\s{0,8}\\[\\s{0,8}(\\d{1,10})\\s{1,8}(\\d{1,10})\\s{1,8}(\\d{1,10})\\s{1,8}(\\d{1,10})");

  private FormerSignatures() {}

  /**
   * The ranges that stand in the bytes of the file and are sound ones of it.
   *
   * @param present those that the file has now
   */
  static List<SignedRange> of(Path file, long length, Set<List<Long>> present) throws IOException {
    List<SignedRange> former = new ArrayList<>();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      for (long place : SignatureTrace.find(file, MOST)) {
        List<Long> numbers = numbers(bytes, place);
        Optional<SignedRange> range = SignedRange.of(numbers, length);
        if (range.isPresent() && !present.contains(numbers) && !former.contains(range.get())) {
          former.add(range.get());
        }
      }
    }
    return former;
  }

  private static List<Long> numbers(RandomAccessFile bytes, long place) throws IOException {
    byte[] text = new byte[(int) Math.min(REACH, bytes.length() - place)];
    bytes.seek(place);
    bytes.readFully(text);
    Matcher array = ARRAY.matcher(new String(text, StandardCharsets.ISO_8859_1));
    List<Long> numbers = new ArrayList<>();
    for (int i = 1; array.lookingAt() && i <= 4; i++) {
      numbers.add(Long.parseLong(array.group(i)));
    }
    return numbers;
  }
}
