package org.vanthu.entity.province;

import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.ProvinceRole;

/** Tells what a province is mentioned for. */
final class ProvinceRoles {

  /** Words of the longest name of a body before its province. */
  private static final int LOOK_BACK = 9;

  private static final Set<String> BODIES =
      Set.of(
          "ubnd",
          "hđnd",
          "sở",
          "an",
          "viettel",
          "vnpt",
          "mobifone",
          "viện",
          "trường",
          "cục",
          "đài",
          "báo",
          "ngân",
          "kho",
          "tòa",
          "thanh",
          "đoàn",
          "ban",
          "thường",
          "dân",
          "ủy",
          "học",
          "thông",
          "bảo",
          "công",
          "trung",
          "hội",
          "liên",
          "đảng",
          "quỹ",
          "chi",
          "ty");

  private final Passage passage;
  private final boolean rowLabel;

  ProvinceRoles(Passage passage, boolean rowLabel) {
    this.passage = passage;
    this.rowLabel = rowLabel;
  }

  ProvinceRole of(int from, int next, boolean listed) {
    if (rowLabel) {
      return ProvinceRole.ROW;
    }
    if (passage.reads(next, ",", "ngày")) {
      return ProvinceRole.PLACE;
    }
    if (isNamePart(from, next)) {
      return ProvinceRole.NAME_PART;
    }
    if (listed) {
      return ProvinceRole.LIST;
    }
    return isAgency(from) ? ProvinceRole.AGENCY : ProvinceRole.SCOPE;
  }

  /** Whether only a comma, "và", "tỉnh" and their like stand between two provinces. */
  boolean joins(int from, int to) {
    boolean link = false;
    for (int i = from; i < to; i++) {
      switch (passage.at(i).key()) {
        case ",", ";", "và" -> link = true;
        case "tỉnh", "thành", "phố", "tp", "." -> {}
        default -> {
          return false;
        }
      }
    }
    return link;
  }

  private boolean isNamePart(int from, int next) {
    Token after = passage.at(next);
    return after.is("-") && !after.spaced() && passage.at(next + 1).length() == 1;
  }

  private boolean isAgency(int from) {
    boolean body = false;
    for (int i = from - 1; i >= from - LOOK_BACK; i--) {
      Token token = passage.at(i);
      if (!token.isWord() && !token.is("-") || token.is("của") || token.is("bàn")) {
        return body;
      }
      body |= token.capital() && BODIES.contains(token.key());
    }
    return body;
  }
}
