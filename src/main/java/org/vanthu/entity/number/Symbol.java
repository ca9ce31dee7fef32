package org.vanthu.entity.number;

import java.util.List;

/**
 * Ký hiệu, the letters of a document number, in groups: TTr, CAT, PH10.
 *
 * @param separators between the groups, one fewer than groups: "-" or "/"
 * @param mended whether white space within a group was closed
 */
record Symbol(List<String> groups, List<String> separators, boolean mended) {

  Symbol {
    groups = List.copyOf(groups);
    separators = List.copyOf(separators);
  }

  String text() {
    StringBuilder text = new StringBuilder(groups.getFirst());
    for (int i = 1; i < groups.size(); i++) {
      text.append(separators.get(i - 1)).append(groups.get(i));
    }
    return text.toString();
  }

  Symbol withGroups(List<String> others) {
    return new Symbol(others, separators, mended);
  }
}
