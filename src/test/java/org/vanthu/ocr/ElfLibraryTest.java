package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ElfLibraryTest {

  private static final int SYMBOLS = 64 + 3 * 64;
  private static final int NAMES = SYMBOLS + 4 * 24;

  /** A library that exports "one" and "another", and imports "wanted". */
  private static byte[] library() {
    ByteBuffer file = ByteBuffer.allocate(NAMES + 32).order(ByteOrder.LITTLE_ENDIAN);
    file.put(0, new byte[] {0x7F, 'E', 'L', 'F', 2, 1});
    file.putLong(40, 64).putShort(58, (short) 64).putShort(60, (short) 3);
    section(file, 1, 11, SYMBOLS, 4 * 24);
    file.putInt(64 + 64 + 40, 2);
    section(file, 2, 3, NAMES, 32);
    file.put(NAMES, "\0one\0another\0wanted\0".getBytes(StandardCharsets.US_ASCII));
    symbol(file, 1, 1, 0x1000, 10);
    symbol(file, 2, 5, 0x2000, 20);
    symbol(file, 3, 13, 0, 0);
    return file.array();
  }

  private static void section(ByteBuffer file, int number, int type, int at, int length) {
    int header = 64 + number * 64;
    file.putInt(header + 4, type).putLong(header + 24, at).putLong(header + 32, length);
  }

  private static void symbol(ByteBuffer file, int number, int name, long value, long size) {
    int entry = SYMBOLS + number * 24;
    file.putInt(entry, name).putLong(entry + 8, value).putLong(entry + 16, size);
  }

  @Test
  void aNameLedToAnotherFunctionHasItsPlaceAndSizeAndAllElseStays() {
    byte[] before = library();

    byte[] led = new ElfLibrary(before).led("one", "another");

    byte[] wanted = library();
    symbol(ByteBuffer.wrap(wanted).order(ByteOrder.LITTLE_ENDIAN), 1, 1, 0x2000, 20);
    assertThat(led).isEqualTo(wanted);
    assertThat(before).as("the library handed in").isEqualTo(library());
  }

  @Test
  void aLibraryWithoutBothFunctionsStaysAsItIs() {
    byte[] library = library();

    assertThat(new ElfLibrary(library).led("one", "wanted")).as("imported").isEqualTo(library);
    assertThat(new ElfLibrary(library).led("one", "other")).as("absent").isEqualTo(library);
    assertThat(new ElfLibrary(library).led("on", "another")).as("beginning").isEqualTo(library);
  }

  @Test
  void whatIsNoLibraryOrIsCutShortStaysAsItIs() {
    byte[] library = library();
    byte[] cut = Arrays.copyOf(library, SYMBOLS + 30);
    byte[] other = library();
    other[5] = 2; // big-endian

    assertThat(new ElfLibrary(new byte[3]).led("one", "another")).isEqualTo(new byte[3]);
    assertThat(new ElfLibrary(cut).led("one", "another")).isEqualTo(cut);
    assertThat(new ElfLibrary(other).led("one", "another")).isEqualTo(other);
  }
}
