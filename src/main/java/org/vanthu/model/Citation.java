package org.vanthu.model;

/**
 * What another document is to the one that names it.
 *
 * @param number span of the mention of its number
 */
public record Citation(Span number, Relation relation) {

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
