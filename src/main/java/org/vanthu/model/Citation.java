package org.vanthu.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What another document is to the one that names it.
 *
 * @param place span of the mention of its number, else of its name with year or day
 * @param act the law that is named without a number; empty where a number is
 */
public record Citation(Span place, Optional<Act> act, Relation relation) {

  /**
   * A law, a code, an ordinance or the constitution, by its name.
   *
   * @param name with its kind: "Luật Ngân sách nhà nước"
   * @param year of its passing, where that is said
   * @param passedOn the day of its passing, where that is said
   */
  public record Act(String name, OptionalInt year, Optional<LocalDate> passedOn) {}

  /** What the cited document is to the citing one. */
  public enum Relation {
    /** Căn cứ: the ground on which this one stands, also what it carries out. */
    BASIS,
    /** Kèm theo: the letter of which this one is an annex. */
    ATTACHED_TO,
    /** Phúc đáp, trả lời. */
    REPLIES_TO,
    /** Thay thế. */
    REPLACES,
    /** Sửa đổi, bổ sung, đính chính. */
    AMENDS,
    /** Bãi bỏ, hủy bỏ, hết hiệu lực. */
    REPEALS,
    /** Named for any other reason. */
    MENTIONS
  }
}
