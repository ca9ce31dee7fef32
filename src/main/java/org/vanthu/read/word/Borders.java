package org.vanthu.read.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;

/** The lines drawn at the edges of a table or a cell: by edge, whether there is one, if said. */
record Borders(Map<String, Boolean> drawn) {

  static final Borders UNSAID = new Borders(Map.of());

  Borders {
    drawn = Map.copyOf(drawn);
  }

  /** Reads {@code tblBorders} or {@code tcBorders}, which is closed afterwards. */
  static Borders read(XmlCursor cursor) throws XMLStreamException, RefusedException {
    Map<String, Boolean> drawn = new HashMap<>();
    cursor.eachChild(edge -> {
      String line = cursor.attribute("val", "nil");
      drawn.put(edge, !line.equals("nil") && !line.equals("none"));
    });
    return new Borders(drawn);
  }

  /** This, with the edges it leaves unsaid taken from the other. */
  Borders over(Borders base) {
    Map<String, Boolean> both = new HashMap<>(base.drawn);
    both.putAll(drawn);
    return new Borders(both);
  }

  long count() {
    return drawn.values().stream().filter(edge -> edge).count();
  }
}
