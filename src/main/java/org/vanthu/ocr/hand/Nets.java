package org.vanthu.ocr.hand;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The nets that the program carries, and how they came about.
 *
 * @param training seeds, epochs and scores as JSON
 */
record Nets(String training, List<Net> nets) {

  private static final int MARK = 0x56544857; // VTHW
  private static final int VERSION = 1;

  Nets {
    nets = List.copyOf(nets);
  }

  static Nets carried() {
    try (InputStream file =
        Objects.requireNonNull(Nets.class.getResourceAsStream("digits.net"), "digits.net")) {
      return read(new DataInputStream(new BufferedInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("digits.net", e);
    }
  }

  static Nets read(DataInputStream file) throws IOException {
    if (file.readInt() != MARK || file.readInt() != VERSION) {
      throw new IOException("not a file of nets, or of another version");
    }
    String training = new String(file.readNBytes(file.readInt()), StandardCharsets.UTF_8);
    int count = file.readInt();
    List<Net> nets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      nets.add(Net.read(file));
    }
    return new Nets(training, nets);
  }

  /** What every net sees in every line: a line's end is part of what nets have learned. */
  List<Columns> read(List<InkLine> lines) {
    return nets.stream().flatMap(net -> lines.stream().map(net::read)).toList();
  }
}
