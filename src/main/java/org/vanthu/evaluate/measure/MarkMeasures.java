package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.model.Region;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.Truth;
import tools.jackson.databind.JsonNode;

/** Seals, stamps, handwriting and watermarks by type and place, one to one. */
final class MarkMeasures {

  private record Told(String type, List<Region> where) {}

  private MarkMeasures() {}

  static void measure(Truth truth, JsonNode record, Marking marking) {
    List<Told> open = new ArrayList<>();
    for (JsonNode mark : record.path("marks")) {
      open.add(
          new Told(mark.path("type").asString(""), Ink.of(mark.path("target").path("regions"))));
    }
    for (MarkTruth wanted : truth.marks()) {
      Told hit = open.stream().filter(told -> same(wanted, told)).findFirst().orElse(null);
      if (hit == null) {
        marking.missed(name(wanted.type()));
        marking.lack(
            name(wanted.type()),
            TextFold.space(wanted.type() + " " + wanted.text()),
            wanted.regions());
      } else {
        open.remove(hit);
        marking.right(name(wanted.type()));
      }
    }
    for (Told told : open) {
      marking.invented(name(told.type()));
      marking.excess(name(told.type()), told.type(), told.where(), Double.NaN);
    }
  }

  private static boolean same(MarkTruth wanted, Told told) {
    return wanted.type().equals(told.type())
        && (wanted.regions().isEmpty() || Ink.meets(wanted.regions(), told.where()));
  }

  private static String name(String type) {
    return "marks/" + type;
  }
}
