package org.vanthu.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Style;

/**
 * How a run is set, as far as it matters for reading: the values of the properties that are said,
 * by their names in WordprocessingML. What is unsaid is left to the style it is based on.
 */
record RunStyle(Map<String, String> said) {

  private static final Set<String> FLAGS = Set.of("b", "i", "caps", "vanish");
  private static final Set<String> VALUES = Set.of("sz", "vertAlign", "rStyle");

  static final RunStyle NONE = new RunStyle(Map.of());

  RunStyle {
    said = Map.copyOf(said);
  }

  /** Reads an {@code rPr}, which is closed afterwards. */
  static RunStyle read(XmlCursor cursor) throws XMLStreamException, RefusedException {
    Map<String, String> said = new HashMap<>();
    cursor.eachChild(name -> {
      if (FLAGS.contains(name)) {
        said.put(name, Boolean.toString(cursor.isOn()));
      } else if (VALUES.contains(name)) {
        said.put(name, cursor.attribute("val", ""));
      }
    });
    return new RunStyle(said);
  }

  /** This, with what it leaves unsaid taken from the other. */
  RunStyle over(RunStyle base) {
    if (said.isEmpty()) {
      return base;
    }
    Map<String, String> both = new HashMap<>(base.said);
    both.putAll(said);
    return new RunStyle(both);
  }

  Style style() {
    return new Style("", size(), is("b"), is("i"), 0);
  }

  boolean isHidden() {
    return is("vanish");
  }

  boolean isCapitals() {
    return is("caps");
  }

  boolean isRaised() {
    return "superscript".equals(said.get("vertAlign"));
  }

  boolean isLowered() {
    return "subscript".equals(said.get("vertAlign"));
  }

  /** The character style it names. */
  Optional<String> named() {
    return Optional.ofNullable(said.get("rStyle"));
  }

  private boolean is(String flag) {
    return "true".equals(said.get(flag));
  }

  /** Points; "sz" counts half ones. */
  private double size() {
    String size = said.getOrDefault("sz", "0");
    return size.matches("\\d{1,4}") ? Integer.parseInt(size) / 2.0 : 0;
  }
}
