package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vanthu.corpus.compose.Issuer.Level;
import org.vanthu.corpus.compose.Script.Signer;

/** Bodies of provinces and what is below them that exist on a day. */
final class LocalIssuers {

  private final Dice dice;
  private final LocalDate day;
  private final List<Province> provinces;

  LocalIssuers(Dice dice, LocalDate day, List<Province> provinces) {
    this.dice = dice;
    this.day = day;
    this.provinces = provinces;
  }

  Issuer committee() {
    Province province = province();
    String name = "Ủy ban nhân dân " + province.plain();
    List<Signer> signers =
        List.of(
            Signer.of("CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
            Signer.of("PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
            Signer.of("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"),
            Signer.of("CHÁNH VĂN PHÒNG", "TL. CHỦ TỊCH"),
            Signer.of("GIÁM ĐỐC SỞ TÀI CHÍNH", "TUQ. CHỦ TỊCH"),
            Signer.of("Q. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"));
    return new Issuer(
        Level.PROVINCE,
        Optional.empty(),
        Issuer.named(
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

  Issuer council() {
    Province province = province();
    String name = "Hội đồng nhân dân " + province.plain();
    return new Issuer(
        Level.COUNCIL,
        Optional.empty(),
        Issuer.named(name, "HỘI ĐỒNG NHÂN DÂN\n" + capitalProvince(province)),
        name,
        "Hội đồng nhân dân " + province.type(),
        "HĐND",
        List.of("TH", "PC", "KTNS", "VHXH"),
        place(province),
        Optional.of(province),
        List.of(
            Signer.of("CHỦ TỊCH"),
            Signer.of("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"),
            Signer.of("CHỦ TỊCH", "TM. HỘI ĐỒNG NHÂN DÂN")));
  }

  Issuer department() {
    Province province = province();
    Bodies.Body body = dice.of(Bodies.departments(day));
    List<Signer> signers =
        List.of(
            Signer.of("GIÁM ĐỐC"),
            Signer.of("PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC"),
            Signer.of("Q. GIÁM ĐỐC"),
            Signer.of("CHÁNH VĂN PHÒNG", "TL. GIÁM ĐỐC"),
            Signer.of("PHÓ GIÁM ĐỐC PHỤ TRÁCH"));
    return new Issuer(
        Level.DEPARTMENT,
        Optional.of(parentCommittee(province)),
        Issuer.named(body.name(), Issuer.capitals(body.name())),
        body.name(),
        body.name(),
        body.code(),
        body.units(),
        place(province),
        Optional.of(province),
        signers);
  }

  Issuer unit() {
    Province province = province();
    Bodies.Unit unit = dice.of(Bodies.units());
    String parent =
        "{parentIssuer="
            + unit.parent()
            + (unit.own() ? "" : " " + province.plain())
            + ":"
            + Issuer.body(
                Issuer.capitals(unit.parent())
                    + (unit.own() ? "" : " " + capitalProvince(province)))
            + "}";
    return new Issuer(
        Level.UNIT,
        Optional.of(parent),
        Issuer.named(unit.name(), Issuer.capitals(unit.name())),
        unit.name(),
        unit.name(),
        unit.code(),
        List.of("HCTH", "KHTC", "TCHC", "NV"),
        unit.own() ? CentralIssuers.HANOI : place(province),
        unit.own() ? Optional.empty() : Optional.of(province),
        List.of(
            Signer.of("GIÁM ĐỐC"),
            Signer.of("PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC"),
            Signer.of("PHÓ GIÁM ĐỐC", "TUQ. GIÁM ĐỐC")));
  }

  Issuer commune() {
    Province province = province();
    boolean merged = !day.isBefore(Provinces.MERGER);
    String type = merged ? dice.of("xã", "phường") : dice.of("huyện", "huyện", "xã");
    String place = Bodies.communeName(dice);
    String name = "Ủy ban nhân dân " + type + " " + place;
    boolean parent = merged && dice.percent(50);
    return new Issuer(
        Level.COMMUNE,
        parent ? Optional.of(parentCommittee(province)) : Optional.empty(),
        Issuer.named(name, "ỦY BAN NHÂN DÂN\n" + Issuer.capitals(type + " " + place)),
        name,
        "Ủy ban nhân dân " + type,
        "UBND",
        List.of("VP", "KT", "VHXH", "TH", "TCKH"),
        "{place:" + place + "}",
        Optional.of(province),
        List.of(
            Signer.of("CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"),
            Signer.of("PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
            Signer.of("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH")));
  }

  Issuer party() {
    Province province = province();
    String committee = province.city() ? "Thành ủy" : "Tỉnh ủy";
    String name = committee + " " + province.name();
    List<Signer> signers =
        List.of(
            Signer.of("BÍ THƯ", "T/M BAN THƯỜNG VỤ"),
            Signer.of("PHÓ BÍ THƯ", "T/M BAN THƯỜNG VỤ"),
            Signer.of("CHÁNH VĂN PHÒNG", "T/L BAN THƯỜNG VỤ"));
    return new Issuer(
        Level.PARTY,
        Optional.empty(),
        Issuer.named(
            name, Issuer.capitals(committee) + " " + province.as(Issuer.capitals(province.name()))),
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
        ? "{parentIssuer=UBND "
            + plain
            + ":"
            + Issuer.body("UBND " + capitalProvince(province))
            + "}"
        : "{parentIssuer=Ủy ban nhân dân "
            + plain
            + ":"
            + Issuer.body("ỦY BAN NHÂN DÂN\n" + capitalProvince(province))
            + "}";
  }

  private static String place(Province province) {
    boolean saigon = province.name().equals("Hồ Chí Minh");
    return "{place:" + (saigon ? "Thành phố " : "") + province.marked() + "}";
  }

  private static String capitalProvince(Province province) {
    return Issuer.capitals(province.type()) + " " + province.as(Issuer.capitals(province.name()));
  }

  private Province province() {
    return dice.of(provinces);
  }
}
