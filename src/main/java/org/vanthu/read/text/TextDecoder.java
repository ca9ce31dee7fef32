package org.vanthu.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a text file to characters, without its byte order mark: by the mark, else UTF-8 when the
 * bytes are that, else UTF-16 when it is plain to see, else windows-1258, the encoding of
 * Vietnamese Windows before Unicode.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  /** So many bytes at the beginning show UTF-16. */
  private static final int SEEN = 4_000;

  /**
   * The share of broken characters among those of several bytes up to which a file still counts as
   * UTF-8 with damage. Raising it takes files of other encodings for damaged UTF-8.
   */
  private static final double DAMAGE = 0.05;

  /**
   * What the bytes say.
   *
   * @param broken characters that could not be decoded and stand as U+FFFD
   */
  record Decoded(String text, int broken) {}

  Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return withoutMark(bytes);
  }

  private static Decoded withoutMark(byte[] bytes) {
    if (zeros(bytes, 1) > 0.3 && zeros(bytes, 0) < 0.05) {
      return lenient(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (zeros(bytes, 0) > 0.3 && zeros(bytes, 1) < 0.05) {
      return lenient(bytes, 0, StandardCharsets.UTF_16BE);
    }
    Decoded utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
    long foreign = utf8.text().chars().filter(c -> c > 0x7F).count();
    return utf8.broken() <= DAMAGE * foreign ? utf8 : lenient(bytes, 0, WINDOWS_1258);
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return new Decoded(text, 0);
    } catch (CharacterCodingException broken) {
      String text = new String(bytes, from, bytes.length - from, charset);
      return new Decoded(text, (int) text.chars().filter(c -> c == 0xFFFD).count());
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The share of zeros among the bytes at even (0) or odd (1) places of the beginning. */
  private static double zeros(byte[] bytes, int parity) {
    int end = Math.min(bytes.length, SEEN);
    int zeros = 0;
    for (int i = parity; i < end; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return end < 2 ? 0 : zeros / (end / 2.0);
  }
}
