package org.vanthu.corpus.compose;

import org.vanthu.corpus.compose.Wishes.Writing;

/**
 * Number, day and symbol of the paper itself.
 *
 * @param number as printed: "05"
 * @param behind what follows the number: "/TTr-UBND", "-CTr/TU"
 */
record Numbering(String number, String behind) {

  static Numbering of(Kind kind, Issuer issuer, Dice dice, int year) {
    int last = kind.legal() ? 120 : 4800;
    String number = Citations.two(dice.percent(20) ? dice.between(1, 40) : dice.between(1, last));
    String code = issuer.code();
    if (kind.party()) {
      return new Numbering(number, "-" + kind.abbreviation() + "/" + code);
    }
    if (kind.legal()) {
      return new Numbering(number, "/" + year + "/" + kind.abbreviation() + "-" + code);
    }
    String unit = "-" + dice.of(issuer.units());
    if (kind.abbreviation().isEmpty()) {
      return new Numbering(number, "/" + code + unit);
    }
    if (kind == Kind.DECISION && issuer.level() == Issuer.Level.PROVINCE && dice.percent(20)) {
      return new Numbering(Citations.two(dice.between(1, 90)), "/" + year + "/QĐ-" + code);
    }
    boolean divided = issuer.level() == Issuer.Level.DEPARTMENT && dice.percent(15);
    return new Numbering(number, "/" + kind.abbreviation() + "-" + code + (divided ? unit : ""));
  }

  String canonical() {
    return number + behind;
  }

  /** As it stands in the head, marked as field and mention. */
  String marked(Writing writing, boolean apart) {
    String canonical = canonical();
    return "{number="
        + canonical
        + ":{DOCUMENT_NUMBER="
        + canonical
        + ":"
        + written(number, writing)
        + (apart ? " " : "")
        + behind
        + "}}";
  }

  /** What is filled in later, in its style. */
  static String written(String text, Writing writing) {
    return switch (writing) {
      case PRINTED -> text;
      case STAMPED -> "{@STAMP:" + text + "}";
      case HANDWRITTEN -> "{@PEN:" + text + "}";
    };
  }
}
