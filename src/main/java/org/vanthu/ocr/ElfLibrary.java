package org.vanthu.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The bytes of a shared library, in which an exported name can be led to another function. Only
 * libraries of 64 bits, little-endian, in the Executable and Linkable Format are understood (System
 * V ABI, chapters 4 and 5); all others stay as they are.
 */
final class ElfLibrary {

  private static final int MAGIC = 0x464C457F;
  private static final int CLASS_64_LITTLE_ENDIAN = 0x0102;
  private static final int DYNAMIC_SYMBOLS = 11;

  /** Where the header of the file tells place, size and number of the sections' headers. */
  private static final int SECTIONS_AT = 40;

  private static final int SECTION_SIZE_AT = 58;
  private static final int SECTION_COUNT_AT = 60;

  /** Size of a symbol's entry, and where in it value and size stand. */
  private static final int SYMBOL = 24;

  private static final int VALUE_AT = 8;
  private static final int SIZE_AT = 16;

  private final byte[] bytes;

  ElfLibrary(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The library whose name means another function of it, which takes the same arguments or fewer
   * and gives the same; the library as it is where it does not export both.
   */
  byte[] led(String name, String function) {
    ByteBuffer led = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
    try {
      Optional<Section> symbols = symbols(led);
      if (symbols.isPresent()) {
        OptionalInt from = symbols.get().symbol(led, function);
        OptionalInt to = symbols.get().symbol(led, name);
        if (from.isPresent() && to.isPresent()) {
          led.putLong(to.getAsInt() + VALUE_AT, led.getLong(from.getAsInt() + VALUE_AT));
          led.putLong(to.getAsInt() + SIZE_AT, led.getLong(from.getAsInt() + SIZE_AT));
        }
      }
      return led.array();
    } catch (IndexOutOfBoundsException | ArithmeticException cutShort) {
      return bytes;
    }
  }

  private static Optional<Section> symbols(ByteBuffer file) {
    if (file.getInt(0) != MAGIC || file.getShort(4) != CLASS_64_LITTLE_ENDIAN) {
      return Optional.empty();
    }
    int first = Math.toIntExact(file.getLong(SECTIONS_AT));
    int size = file.getShort(SECTION_SIZE_AT);
    for (int i = 0; i < file.getShort(SECTION_COUNT_AT); i++) {
      int header = first + i * size;
      if (file.getInt(header + 4) == DYNAMIC_SYMBOLS) {
        int names = first + file.getInt(header + 40) * size;
        return Optional.of(new Section(at(file, header), length(file, header), at(file, names)));
      }
    }
    return Optional.empty();
  }

  private static int at(ByteBuffer file, int header) {
    return Math.toIntExact(file.getLong(header + 24));
  }

  private static int length(ByteBuffer file, int header) {
    return Math.toIntExact(file.getLong(header + 32));
  }

  /**
   * The table of what a library exports and imports.
   *
   * @param names where the names begin to which its entries point
   */
  private record Section(int at, int length, int names) {

    /** Where the entry of an exported symbol stands; imports have no value. */
    OptionalInt symbol(ByteBuffer file, String name) {
      for (int entry = at; entry + SYMBOL <= at + length; entry += SYMBOL) {
        if (named(file, names + file.getInt(entry), name) && file.getLong(entry + VALUE_AT) != 0) {
          return OptionalInt.of(entry);
        }
      }
      return OptionalInt.empty();
    }

    private static boolean named(ByteBuffer file, int at, String name) {
      for (int i = 0; i < name.length(); i++) {
        if (file.get(at + i) != name.charAt(i)) {
          return false;
        }
      }
      return file.get(at + name.length()) == 0;
    }
  }
}
