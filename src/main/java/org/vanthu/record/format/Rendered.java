package org.vanthu.record.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file to be written.
 *
 * @param ending what follows the document's name and a dot: "json", "t1.csv"
 */
public record Rendered(String ending, byte[] bytes) {

  public Rendered {
    bytes = bytes.clone();
  }

  static Rendered ofText(String ending, String text) {
    return new Rendered(ending, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rendered rendered
        && ending.equals(rendered.ending)
        && Arrays.equals(bytes, rendered.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * ending.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return ending + ", " + bytes.length + " bytes";
  }
}
