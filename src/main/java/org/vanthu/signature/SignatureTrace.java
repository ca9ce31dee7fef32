package org.vanthu.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for the one key that every signature must have in plain bytes, so that a file without
 * signatures costs one pass over its bytes and nothing is loaded for it.
 */
final class SignatureTrace {

  private static final byte[] KEY = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

  /** Bytes read at a time. */
  private static final int BUFFER = 1 << 18;

  private static final int[] SHIFT = shifts();

  private SignatureTrace() {}

  static boolean in(Path file) {
    try {
      return !find(file, 1).isEmpty();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Offsets behind the key, ascending.
   *
   * @param most of them that are looked for
   */
  static List<Long> find(Path file, int most) throws IOException {
    List<Long> found = new ArrayList<>();
    byte[] buffer = new byte[BUFFER];
    try (InputStream bytes = Files.newInputStream(file)) {
      long start = 0;
      int held = 0;
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer, held, BUFFER - held)) {
        held += n;
        collect(buffer, held, start, found, most);
        if (found.size() >= most) {
          break;
        }
        int kept = Math.min(KEY.length - 1, held);
        System.arraycopy(buffer, held - kept, buffer, 0, kept);
        start += held - kept;
        held = kept;
      }
    }
    return found;
  }

  /** Horspool's search. */
  private static void collect(byte[] bytes, int length, long start, List<Long> found, int most) {
    int last = KEY.length - 1;
    for (int end = last; end < length; end += SHIFT[bytes[end] & 0xFF]) {
      int i = 0;
      while (i <= last && bytes[end - last + i] == KEY[i]) {
        i++;
      }
      if (i > last) {
        found.add(start + end + 1);
        if (found.size() >= most) {
          return;
        }
      }
    }
  }

  private static int[] shifts() {
    int[] shifts = new int[256];
    Arrays.fill(shifts, KEY.length);
    for (int i = 0; i < KEY.length - 1; i++) {
      shifts[KEY[i]] = KEY.length - 1 - i;
    }
    return shifts;
  }
}
