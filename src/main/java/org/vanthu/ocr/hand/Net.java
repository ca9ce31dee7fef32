package org.vanthu.ocr.hand;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One net: layers that turn a line into columns of symbols. */
record Net(List<Convolution> layers) {

  Net {
    layers = List.copyOf(layers);
  }

  static Net read(DataInputStream file) throws IOException {
    int count = file.readInt();
    if (count < 1 || count > 100) {
      throw new IOException("no net: " + count + " layers");
    }
    List<Convolution> layers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      layers.add(Convolution.read(file));
    }
    return new Net(layers);
  }

  Columns read(InkLine line) {
    Planes planes = new Planes(1, InkLine.HEIGHT, line.width(), line.pixels());
    for (Convolution layer : layers) {
      planes = layer.of(planes);
    }
    return Columns.of(planes);
  }
}
