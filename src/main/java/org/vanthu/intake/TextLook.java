package org.vanthu.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells text in UTF-8, UTF-16 or a legacy encoding of one byte a letter from other bytes. */
final class TextLook {

  /** Share of control characters that text may have; programs and pictures have more. */
  private static final double MOST_CONTROLS = 0.002;

  /** Share of ASCII in text of a legacy encoding; Vietnamese in TCVN3 has about 0.75. */
  private static final double LEAST_ASCII = 0.5;

  private TextLook() {}

  static boolean isText(byte[] head) {
    if (marked(head, 0xFF, 0xFE) || marked(head, 0xFE, 0xFF)) {
      return true;
    }
    int controls = 0;
    int ascii = 0;
    int zerosEven = 0;
    int zerosOdd = 0;
    for (int i = 0; i < head.length; i++) {
      int b = head[i] & 0xFF;
      zerosEven += b == 0 && i % 2 == 0 ? 1 : 0;
      zerosOdd += b == 0 && i % 2 == 1 ? 1 : 0;
      boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f';
      controls += (b < 0x20 && !space) || b == 0x7F ? 1 : 0;
      ascii += b < 0x80 ? 1 : 0;
    }
    if (zerosEven + zerosOdd > 0) {
      return utf16WithoutMark(head.length, zerosEven, zerosOdd, controls);
    }
    boolean fewControls = controls <= MOST_CONTROLS * head.length;
    return fewControls && (utf8(head) || ascii >= LEAST_ASCII * head.length);
  }

  private static boolean marked(byte[] head, int first, int second) {
    return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  /** In UTF-16 the zeros of Latin letters stand on one side only; these are no other controls. */
  private static boolean utf16WithoutMark(int length, int even, int odd, int controls) {
    int zeros = even + odd;
    boolean oneSided = Math.min(even, odd) <= 0.02 * zeros;
    boolean fewOthers = controls - zeros <= 0.05 * length;
    return oneSided && fewOthers && zeros >= 0.25 * length;
  }

  private static boolean utf8(byte[] head) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(head);
    CoderResult result = decoder.decode(bytes, CharBuffer.allocate(head.length), false);
    return !result.isError();
  }
}
