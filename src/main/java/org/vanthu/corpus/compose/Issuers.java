package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanthu.corpus.compose.Issuer.Level;
import org.vanthu.corpus.compose.Script.Signer;

/** Bodies of all levels that exist on a day. */
final class Issuers {

  private final Dice dice;
  private final LocalDate day;
  private final List<Province> provinces;

  Issuers(Dice dice, LocalDate day, List<Province> provinces) {
    this.dice = dice;
    this.day = day;
    this.provinces = provinces;
  }

  /** A body that issues papers of a kind. */
  Issuer of(Kind kind) {
    return switch (kind) {
      case DECREE -> government();
      case CIRCULAR -> ministry();
      case JOINT_CIRCULAR -> ministries();
      case DECISION, DIRECTIVE, WIRE -> dice.percent(15) ? primeMinister() : administrative();
      case LOCAL_ACT -> council();
      case PARTY_PROGRAMME, PARTY_CONCLUSION, PARTY_LETTER -> party();
      case RESOLUTION -> dice.percent(70) ? council() : government();
      default -> administrative();
    };
  }

  private Issuer administrative() {
    int chance = dice.below(100);
    if (chance < 28) {
      return committee();
    } else if (chance < 58) {
      return department();
    } else if (chance < 76) {
      return ministry();
    } else if (chance < 88) {
      return commune();
    }
    return unit();
  }

  Province province() {
    return dice.of(provinces);
  }

  private Issuer government() {
    List<Signer> signers =
        List.of(
            signer("THỦ TƯỚNG", "TM. CHÍNH PHỦ"),
            signer("PHÓ THỦ TƯỚNG", "TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG"));
    return new Issuer(
        Level.GOVERNMENT,
        Optional.empty(),
        "{issuer=Chính phủ:CHÍNH PHỦ}",
        "Chính phủ",
        "Chính phủ",
        "CP",
        List.of("KTTH", "NC", "KSTT", "CĐS"),
        hanoi(),
        Optional.empty(),
        signers);
  }

  private Issuer primeMinister() {
    return new Issuer(
        Level.GOVERNMENT,
        Optional.empty(),
        "{issuer=Thủ tướng Chính phủ:THỦ TƯỚNG CHÍNH PHỦ}",
        "Thủ tướng Chính phủ",
        "Thủ tướng Chính phủ",
        "TTg",
        List.of("KTTH", "NC", "KGVX", "CN"),
        hanoi(),
        Optional.empty(),
        List.of(signer("THỦ TƯỚNG"), signer("PHÓ THỦ TƯỚNG", "KT. THỦ TƯỚNG")));
  }

  /** Two ministries that issue together. */
  private Issuer ministries() {
    List<Bodies.Body> both = dice.some(Bodies.ministries(day), 2);
    Bodies.Body first = both.getFirst();
    Bodies.Body second = both.getLast();
    return new Issuer(
        Level.MINISTRY,
        Optional.empty(),
        field(first.name(), capitals(first.name()))
            + " - "
            + field(second.name(), capitals(second.name())),
        first.name() + " - " + second.name(),
        "liên Bộ",
        first.code() + "-" + second.code(),
        List.of("VT"),
        hanoi(),
        Optional.empty(),
        List.of(
            signer("THỨ TRƯỞNG BỘ " + capitals(second.name().substring(3)), "KT. BỘ TRƯỞNG"),
            signer("THỨ TRƯỞNG BỘ " + capitals(first.name().substring(3)), "KT. BỘ TRƯỞNG")));
  }

  private Issuer ministry() {
    Bodies.Body body = dice.of(Bodies.ministries(day));
    List<Signer> signers =
        List.of(
            signer("BỘ TRƯỞNG"),
            signer("THỨ TRƯỞNG", "KT. BỘ TRƯỞNG"),
            signer("CHÁNH VĂN PHÒNG", "TL. BỘ TRƯỞNG"),
            signer("VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI CHÍNH", "TL. BỘ TRƯỞNG"));
    return new Issuer(
        Level.MINISTRY,
        Optional.empty(),
        field(body.name(), capitals(body.name())),
        body.name(),
        body.name(),
        body.code(),
        body.units(),
        hanoi(),
        Optional.empty(),
        signers);
  }

  private Issuer committee() {
    Province province = province();
    String name = "Ủy ban nhân dân " + province.plain();
    List<Signer> signers =
        List.of(
            signer("CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
            signer("PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
            signer("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"),
            signer("CHÁNH VĂN PHÒNG", "TL. CHỦ TỊCH"),
            signer("GIÁM ĐỐC SỞ TÀI CHÍNH", "TUQ. CHỦ TỊCH"),
            signer("Q. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"));
    return new Issuer(
        Level.PROVINCE,
        Optional.empty(),
        field(
            name,
            dice.of("ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN")
                + "\n"
                + capitalProvince(province)),
        name,
        "Ủy ban nhân dân " + province.type(),
        "UBND",
        List.of("KTTH", "NC", "VX", "KGVX", "TH", "KTN", "NN", "XDCB", "KT", "CNXD", "KSTTHC"),
        place(province),
        Optional.of(province),
        signers);
  }

  private Issuer council() {
    Province province = province();
    String name = "Hội đồng nhân dân " + province.plain();
    return new Issuer(
        Level.COUNCIL,
        Optional.empty(),
        field(name, "HỘI ĐỒNG NHÂN DÂN\n" + capitalProvince(province)),
        name,
        "Hội đồng nhân dân " + province.type(),
        "HĐND",
        List.of("TH", "PC", "KTNS", "VHXH"),
        place(province),
        Optional.of(province),
        List.of(
            signer("CHỦ TỊCH"),
            signer("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"),
            signer("CHỦ TỊCH", "TM. HỘI ĐỒNG NHÂN DÂN")));
  }

  private Issuer department() {
    Province province = province();
    Bodies.Body body = dice.of(Bodies.departments(day));
    List<Signer> signers =
        List.of(
            signer("GIÁM ĐỐC"),
            signer("PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC"),
            signer("Q. GIÁM ĐỐC"),
            signer("CHÁNH VĂN PHÒNG", "TL. GIÁM ĐỐC"),
            signer("PHÓ GIÁM ĐỐC PHỤ TRÁCH"));
    return new Issuer(
        Level.DEPARTMENT,
        Optional.of(parentCommittee(province)),
        field(body.name(), capitals(body.name())),
        body.name(),
        body.name(),
        body.code(),
        body.units(),
        place(province),
        Optional.of(province),
        signers);
  }

  private Issuer unit() {
    Province province = province();
    Bodies.Unit unit = dice.of(Bodies.units());
    String parent =
        "{parentIssuer="
            + unit.parent()
            + (unit.own() ? "" : " " + province.plain())
            + ":"
            + capitals(unit.parent())
            + (unit.own() ? "" : " " + capitalProvince(province))
            + "}";
    return new Issuer(
        Level.UNIT,
        Optional.of(parent),
        field(unit.name(), capitals(unit.name())),
        unit.name(),
        unit.name(),
        unit.code(),
        List.of("HCTH", "KHTC", "TCHC", "NV"),
        unit.own() ? hanoi() : place(province),
        unit.own() ? Optional.empty() : Optional.of(province),
        List.of(
            signer("GIÁM ĐỐC"),
            signer("PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC"),
            signer("PHÓ GIÁM ĐỐC", "TUQ. GIÁM ĐỐC")));
  }

  private Issuer commune() {
    Province province = province();
    boolean merged = !day.isBefore(Provinces.MERGER);
    String type = merged ? dice.of("xã", "phường") : dice.of("huyện", "huyện", "xã");
    String place = Bodies.communeName(dice);
    String name = "Ủy ban nhân dân " + type + " " + place;
    boolean parent = merged && dice.percent(50);
    return new Issuer(
        Level.COMMUNE,
        parent ? Optional.of(parentCommittee(province)) : Optional.empty(),
        field(name, "ỦY BAN NHÂN DÂN\n" + capitals(type + " " + place)),
        name,
        "Ủy ban nhân dân " + type,
        "UBND",
        List.of("VP", "KT", "VHXH", "TH", "TCKH"),
        "{place:" + place + "}",
        Optional.of(province),
        List.of(
            signer("CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
            signer("PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
            signer("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH")));
  }

  private Issuer party() {
    Province province = province();
    String committee = province.city() ? "Thành ủy" : "Tỉnh ủy";
    String name = committee + " " + province.name();
    List<Signer> signers =
        List.of(
            signer("BÍ THƯ", "T/M BAN THƯỜNG VỤ"),
            signer("PHÓ BÍ THƯ", "T/M BAN THƯỜNG VỤ"),
            signer("CHÁNH VĂN PHÒNG", "T/L BAN THƯỜNG VỤ"));
    return new Issuer(
        Level.PARTY,
        Optional.empty(),
        field(name, capitals(committee) + " " + province.as(capitals(province.name()))),
        name,
        committee,
        "TU",
        List.of("TH", "VP"),
        place(province),
        Optional.of(province),
        signers);
  }

  private String parentCommittee(Province province) {
    String plain = province.plain();
    return dice.percent(50)
        ? "{parentIssuer=UBND " + plain + ":UBND " + capitalProvince(province) + "}"
        : "{parentIssuer=Ủy ban nhân dân "
            + plain
            + ":ỦY BAN NHÂN DÂN\n"
            + capitalProvince(province)
            + "}";
  }

  private static Signer signer(String title, String... authority) {
    return new Signer(List.of(authority), title, "");
  }

  private static String hanoi() {
    return "{place:{PROVINCE=01:Hà Nội}}";
  }

  private static String place(Province province) {
    boolean saigon = province.name().equals("Hồ Chí Minh");
    return "{place:" + (saigon ? "Thành phố " : "") + province.marked() + "}";
  }

  private static String field(String name, String lines) {
    return "{issuer=" + name + ":" + lines + "}";
  }

  private static String capitalProvince(Province province) {
    return capitals(province.type()) + " " + province.as(capitals(province.name()));
  }

  static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
