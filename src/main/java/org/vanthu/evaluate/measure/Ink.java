package org.vanthu.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import tools.jackson.databind.JsonNode;

/** Places on pages, as lists of boxes that don't overlap among themselves. */
final class Ink {

  /** Share of the smaller ink that must be common; raising it lets fewer neighbours meet. */
  private static final double MEETS = 0.2;

  /** Points by which left and right ends may differ in exact ink. */
  private static final double SIDE = 3;

  private Ink() {}

  static List<Region> of(JsonNode regions) {
    List<Region> list = new ArrayList<>();
    for (JsonNode region : regions) {
      JsonNode box = region.path("box");
      list.add(
          new Region(
              region.path("page").asInt(),
              Box.ofCorners(
                  box.path(0).asDouble(),
                  box.path(1).asDouble(),
                  box.path(2).asDouble(),
                  box.path(3).asDouble())));
    }
    return list;
  }

  static boolean meets(List<Region> a, List<Region> b) {
    double common = common(a, b);
    return common > 0 && common >= MEETS * Math.min(area(a), area(b));
  }

  /** Intersection over union of the areas; 0 when apart. */
  static double overUnion(List<Region> a, List<Region> b) {
    double common = common(a, b);
    double union = area(a) + area(b) - common;
    return union <= 0 ? 0 : common / union;
  }

  /** Whether every line begins and ends where a line of the other does. */
  static boolean exact(List<Region> a, List<Region> b) {
    return a.size() == b.size()
        && a.stream().allMatch(first -> b.stream().anyMatch(second -> sameEnds(first, second)));
  }

  private static boolean sameEnds(Region a, Region b) {
    return a.page() == b.page()
        && a.box().overlapY(b.box()) > 0
        && Math.abs(a.box().left() - b.box().left()) <= SIDE
        && Math.abs(a.box().right() - b.box().right()) <= SIDE;
  }

  private static double common(List<Region> a, List<Region> b) {
    double common = 0;
    for (Region first : a) {
      for (Region second : b) {
        common += first.page() == second.page() ? first.box().overlap(second.box()) : 0;
      }
    }
    return common;
  }

  private static double area(List<Region> regions) {
    return regions.stream().mapToDouble(region -> region.box().area()).sum();
  }
}
