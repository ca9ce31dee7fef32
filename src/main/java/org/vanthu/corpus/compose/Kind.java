package org.vanthu.corpus.compose;

import java.util.List;
import java.util.stream.Stream;

/**
 * Kinds of papers: the 29 of Nghị định 30/2020/NĐ-CP article 7 with the abbreviations of its annex
 * III, then legal acts, whose numbers have a year.
 */
public enum Kind {
  RESOLUTION("NQ", "Nghị quyết", Shape.ARTICLES),
  DECISION("QĐ", "Quyết định", Shape.ARTICLES),
  DIRECTIVE("CT", "Chỉ thị", Shape.SECTIONS),
  REGULATION("QC", "Quy chế", Shape.CHAPTERS),
  RULES("QyĐ", "Quy định", Shape.CHAPTERS),
  COMMUNIQUE("TC", "Thông cáo", Shape.SECTIONS),
  NOTICE("TB", "Thông báo", Shape.SECTIONS),
  GUIDANCE("HD", "Hướng dẫn", Shape.SECTIONS),
  PROGRAMME("CTr", "Chương trình", Shape.SECTIONS),
  PLAN("KH", "Kế hoạch", Shape.SECTIONS),
  OPTION("PA", "Phương án", Shape.SECTIONS),
  SCHEME("ĐA", "Đề án", Shape.SECTIONS),
  PROJECT("DA", "Dự án", Shape.SECTIONS),
  REPORT("BC", "Báo cáo", Shape.SECTIONS),
  MINUTES("BB", "Biên bản", Shape.MINUTES),
  SUBMISSION("TTr", "Tờ trình", Shape.SECTIONS),
  CONTRACT("HĐ", "Hợp đồng", Shape.CHAPTERS),
  WIRE("CĐ", "Công điện", Shape.LETTER),
  MEMORANDUM("BGN", "Bản ghi nhớ", Shape.CHAPTERS),
  AGREEMENT("BTT", "Bản thỏa thuận", Shape.CHAPTERS),
  AUTHORISATION("GUQ", "Giấy ủy quyền", Shape.SLIP),
  INVITATION("GM", "Giấy mời", Shape.SLIP),
  INTRODUCTION("GGT", "Giấy giới thiệu", Shape.SLIP),
  LEAVE("GNP", "Giấy nghỉ phép", Shape.SLIP),
  SENDING_SLIP("PG", "Phiếu gửi", Shape.SLIP),
  FORWARDING_SLIP("PC", "Phiếu chuyển", Shape.SLIP),
  REPORTING_SLIP("PB", "Phiếu báo", Shape.SLIP),
  LETTER("", "Công văn", Shape.LETTER),
  OFFICIAL_MESSAGE("", "Thư công", Shape.LETTER),
  DECREE("NĐ", "Nghị định", Shape.ARTICLES),
  CIRCULAR("TT", "Thông tư", Shape.ARTICLES),
  JOINT_CIRCULAR("TTLT", "Thông tư liên tịch", Shape.ARTICLES),
  LOCAL_ACT("NQ", "Nghị quyết", Shape.ARTICLES),
  PARTY_PROGRAMME("CTr", "Chương trình", Shape.SECTIONS),
  PARTY_CONCLUSION("KL", "Kết luận", Shape.SECTIONS),
  PARTY_LETTER("CV", "Công văn", Shape.LETTER);

  /** How the body of a kind is built. */
  enum Shape {
    ARTICLES,
    CHAPTERS,
    SECTIONS,
    LETTER,
    MINUTES,
    SLIP
  }

  private static final int BY_DECREE = 29;

  private final String abbreviation;
  private final String title;
  private final Shape shape;

  Kind(String abbreviation, String title, Shape shape) {
    this.abbreviation = abbreviation;
    this.title = title;
    this.shape = shape;
  }

  /** In symbols; empty for letters. */
  public String abbreviation() {
    return abbreviation;
  }

  /** "Tờ trình". */
  public String title() {
    return title;
  }

  Shape shape() {
    return shape;
  }

  /** The 29 of the decree. */
  public static List<Kind> byDecree() {
    return Stream.of(values()).limit(BY_DECREE).toList();
  }

  /** Whether it is a rule of law: its number has a year. */
  boolean legal() {
    return this == DECREE || this == CIRCULAR || this == JOINT_CIRCULAR || this == LOCAL_ACT;
  }

  boolean party() {
    return this == PARTY_PROGRAMME || this == PARTY_CONCLUSION || this == PARTY_LETTER;
  }

  /** Whether its subject stands under its number, and it has no title. */
  boolean untitled() {
    return this == LETTER || this == PARTY_LETTER;
  }

  /** Whether its head names whom it goes to. */
  boolean addressed() {
    return untitled()
        || this == SUBMISSION
        || this == REPORT
        || this == WIRE
        || this == OFFICIAL_MESSAGE;
  }
}
