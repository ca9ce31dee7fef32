package org.vanthu.corpus.table;

/** Papers cited in cells: number and symbol marked, at times with kind and day. */
record Citations(Chance chance, int year) {

  /** A decision of before this year. */
  String decision() {
    int at = year - chance.between(0, 3);
    String number =
        "{DOCUMENT_NUMBER:"
            + chance.between(11, 4_200)
            + chance.of("/QĐ-UBND", "/QĐ-UBND", "/NQ-HĐND", "/QĐ-SKHĐT")
            + "}";
    String day = new Dates(chance, at).day(at);
    return switch (chance.between(0, 3)) {
      case 0 -> number;
      case 1 -> number + " ngày " + day;
      case 2 -> number + ", " + day;
      default -> "Số " + number + "\nngày " + day;
    };
  }

  /** A legal act. */
  String act() {
    int at = year - chance.between(0, 9);
    String day = new Dates(chance, at).day(at);
    int number = chance.between(1, 180);
    String shown = number < 10 ? "0" + number : Integer.toString(number);
    String act =
        chance.of(
            "Nghị định số {DOCUMENT_NUMBER:" + shown + "/" + at + "/NĐ-CP}",
            "Thông tư số {DOCUMENT_NUMBER:" + shown + "/" + at + "/TT-BTC}",
            "Thông tư số {DOCUMENT_NUMBER:" + shown + "/" + at + "/TT-BNV}",
            "Quyết định số {DOCUMENT_NUMBER:" + shown + "/" + at + "/QĐ-TTg}");
    return chance.in(0.6) ? act + " ngày " + day : act;
  }
}
