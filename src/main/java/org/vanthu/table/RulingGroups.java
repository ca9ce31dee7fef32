package org.vanthu.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Ruling;

/** Divides a page's lines into those that hang together by touching or crossing. */
final class RulingGroups {

  /** Points by which two lines may miss each other and still touch; more joins what is apart. */
  private static final double TOUCH = 4;

  /** Groups that have lines of both directions; lines that touch nothing are left out. */
  List<List<Ruling>> connected(List<Ruling> rulings) {
    int[] root = new int[rulings.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (int i = 0; i < root.length; i++) {
      for (int j = 0; rulings.get(i).horizontal() && j < root.length; j++) {
        if (!rulings.get(j).horizontal() && touch(rulings.get(i), rulings.get(j))) {
          root[find(root, i)] = find(root, j);
        }
      }
    }
    Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
    for (int i = 0; i < root.length; i++) {
      groups.computeIfAbsent(find(root, i), k -> new ArrayList<>()).add(rulings.get(i));
    }
    return groups.values().stream().filter(group -> group.size() > 2).toList();
  }

  private static boolean touch(Ruling horizontal, Ruling vertical) {
    return within(vertical.at(), horizontal) && within(horizontal.at(), vertical);
  }

  private static boolean within(double at, Ruling ruling) {
    return ruling.from() - TOUCH <= at && at <= ruling.to() + TOUCH;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
