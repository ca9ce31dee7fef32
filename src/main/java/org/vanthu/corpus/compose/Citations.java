package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Other documents as papers cite them, in order and out of it. */
final class Citations {

  /**
   * A citation in its parts.
   *
   * @param kind "Quyết định"
   * @param number canonical
   * @param issuer behind "của", marked; "" when it goes without saying
   */
  record Cited(String kind, String number, LocalDate day, String issuer) {}

  private static final List<String> LAWS =
      List.of(
          "Luật Ngân sách nhà nước",
          "Luật Tổ chức chính quyền địa phương",
          "Luật Ban hành văn bản quy phạm pháp luật",
          "Luật Lưu trữ",
          "Luật Đầu tư công",
          "Luật Giao dịch điện tử",
          "Luật Đấu thầu",
          "Luật Khám bệnh, chữa bệnh",
          "Luật Giáo dục",
          "Luật Đất đai",
          "Luật Quản lý, sử dụng tài sản công",
          "Luật An toàn thông tin mạng");

  private final Dice dice;
  private final Moments moments;
  private final List<Province> provinces;
  private final List<Bodies.Body> ministries;
  private final List<Bodies.Body> departments;
  private final List<Cited> said = new ArrayList<>();

  Citations(Dice dice, Moments moments, List<Province> provinces) {
    this.dice = dice;
    this.moments = moments;
    this.provinces = provinces;
    ministries = Bodies.ministries(moments.today());
    departments = Bodies.departments(moments.today());
  }

  /** A citation in one of its forms; a document cited before may come again, by number alone. */
  String cite() {
    if (!said.isEmpty() && dice.percent(20)) {
      Cited again = dice.of(said);
      return again.kind() + " số " + number(again.number());
    }
    int chance = dice.below(100);
    if (chance < 8) {
      return list();
    } else if (chance < 12) {
      return two();
    } else if (chance < 16) {
      return old();
    }
    Cited cited = any();
    said.add(cited);
    return inOrder(cited, chance);
  }

  private String inOrder(Cited cited, int chance) {
    String number = number(cited.number());
    String day = moments.day(cited.day());
    String issuer = cited.issuer().isEmpty() ? "" : " của " + Issuer.body(cited.issuer());
    if (chance < 20) {
      return number + " ngày " + day + issuer;
    } else if (chance < 24) {
      return cited.kind() + " " + number + " ngày " + day;
    } else if (chance < 27) {
      return cited.kind() + " số " + number + ", ngày " + day + issuer;
    } else if (chance < 30) {
      return cited.kind() + " số " + number;
    }
    return cited.kind() + " số " + number + " ngày " + day + issuer;
  }

  /** As a ground: kind, number, day and issuer, all there. */
  String ground() {
    Cited cited = any();
    said.add(cited);
    return inOrder(cited, 99);
  }

  /** The issuer does something on a day; the number comes last. */
  String dayFirst() {
    Cited cited = any();
    String issuer = cited.issuer().isEmpty() ? "đơn vị chủ trì" : Issuer.body(cited.issuer());
    return "ngày "
        + moments.day(cited.day())
        + ", "
        + issuer
        + dice.of(" ban hành ", " có ", " đã ban hành ")
        + cited.kind()
        + " số "
        + number(cited.number());
  }

  /** A law, mostly without number, as grounds name it. */
  String law() {
    String law = dice.of(LAWS);
    int year = dice.of(2008, 2012, 2013, 2015, 2017, 2019, 2020, 2023, 2024);
    return switch (dice.below(4)) {
      case 0 -> law + " " + moments.year(year);
      case 1 ->
          law + " ngày " + moments.day(LocalDate.of(year, dice.of(6, 11), dice.between(10, 29)));
      case 2 ->
          law
              + " số "
              + number(dice.between(10, 99) + "/" + year + "/QH" + (11 + (year - 2002) / 5));
      default -> law;
    };
  }

  /** Several of one kind: the kind is said once. */
  private String list() {
    StringBuilder list = new StringBuilder("Công văn");
    int count = dice.between(2, 3);
    for (int i = 0; i < count; i++) {
      Cited cited = letter();
      list.append(i == 0 ? " số " : dice.of(", số ", ", số ", "; số "))
          .append(number(cited.number()))
          .append(" ngày ")
          .append(moments.day(cited.day()));
    }
    return list.toString();
  }

  private String two() {
    return dice.of("các công văn ", "công văn ")
        + number(letter().number())
        + " và "
        + number(letter().number());
  }

  /** Numbers of other times and of the party. */
  private String old() {
    LocalDate party = moments.before(2500);
    return switch (dice.below(6)) {
      case 0 ->
          "Nghị quyết số "
              + number(two(dice.between(3, 60)) + "-NQ/TW")
              + " ngày "
              + moments.day(party);
      case 1 ->
          "Chương trình số "
              + number(two(dice.between(3, 60)) + "-CTr/TU")
              + ", ngày "
              + moments.day(party);
      case 2 ->
          "Kết luận số "
              + number(two(dice.between(3, 160)) + "-KL/TU")
              + " ngày "
              + moments.day(party)
              + " của "
              + Issuer.body("Ban Thường vụ " + dice.of("Tỉnh ủy", "Thành ủy"));
      case 3 ->
          "Nghị định số "
              + number(dice.between(12, 98) + "/CP")
              + " ngày "
              + moments.day(
                  LocalDate.of(dice.between(1993, 1998), dice.between(1, 12), dice.between(1, 28)));
      case 4 -> "Hướng dẫn số " + number(two(dice.between(1, 50)) + "-HD/VPTW");
      default ->
          "Thông tư liên tịch số "
              + number(
                  two(dice.between(1, 90))
                      + "/"
                      + dice.between(2009, 2016)
                      + "/TTLT-"
                      + dice.of("BTC-BTP", "BNV-BTC", "BYT-BTC"));
    };
  }

  private Cited any() {
    LocalDate day = moments.before(1500);
    int number = dice.between(11, 4980);
    Bodies.Body ministry = dice.of(ministries);
    String committee = dice.of("Ủy ban nhân dân ", "UBND ") + dice.of(provinces).full();
    return switch (dice.below(13)) {
      case 0, 1 ->
          new Cited(
              "Nghị định",
              two(dice.between(1, 190)) + "/" + day.getYear() + "/NĐ-CP",
              day,
              "Chính phủ");
      case 2 ->
          new Cited(
              "Thông tư",
              two(dice.between(1, 140)) + "/" + day.getYear() + "/TT-" + ministry.code(),
              day,
              ministry.name());
      case 3 -> new Cited("Quyết định", number + "/QĐ-TTg", day, "Thủ tướng Chính phủ");
      case 4, 5 -> new Cited("Quyết định", number + "/QĐ-UBND", day, committee);
      case 6 -> new Cited("Kế hoạch", two(dice.between(2, 480)) + "/KH-UBND", day, committee);
      case 7 ->
          new Cited(
              "Nghị quyết",
              two(dice.between(1, 250)) + "/NQ-HĐND",
              day,
              "Hội đồng nhân dân " + dice.of(provinces).full());
      case 8 -> new Cited("Nghị quyết", two(dice.between(1, 190)) + "/NQ-CP", day, "Chính phủ");
      case 9 ->
          new Cited("Thông báo", number + "/TB-" + dice.of("UBND", "VPCP", "VPUBND"), day, "");
      default -> letter();
    };
  }

  private Cited letter() {
    LocalDate day = moments.before(700);
    int number = dice.between(11, 9980);
    return switch (dice.below(5)) {
      case 0, 1 -> {
        Bodies.Body body = dice.of(departments);
        yield new Cited(
            "Công văn", number + "/" + body.code() + "-" + dice.of(body.units()), day, body.name());
      }
      case 2 -> {
        Bodies.Body body = dice.of(ministries);
        yield new Cited(
            "Công văn", number + "/" + body.code() + "-" + dice.of(body.units()), day, body.name());
      }
      case 3 ->
          new Cited(
              "Tờ trình",
              two(dice.between(1, 480)) + "/TTr-" + dice.of(departments).code(),
              day,
              "");
      default ->
          new Cited(
              "Công văn",
              number + "/UBND-" + dice.of("KTTH", "NC", "VX", "TH", "KHTTHCNC", "XDCB"),
              day,
              "Ủy ban nhân dân " + dice.of(provinces).full());
    };
  }

  /** A number as printed: now and then with a space too many, or without its slash. */
  String number(String canonical) {
    int chance = dice.below(100);
    String text = canonical;
    int slash = canonical.indexOf('/');
    if (chance < 2) {
      text = canonical.replaceFirst("/", " /");
    } else if (chance < 4 && canonical.matches("\\d+/(QĐ|KH|NQ|TB|TTr)-(UBND|HĐND)")) {
      text = canonical.replace("-", "- ");
    } else if (chance < 5 && canonical.matches("\\d+/(QĐ|KH|TTr)-UBND")) {
      text = canonical.substring(0, slash) + " " + canonical.substring(slash + 1);
    }
    return "{DOCUMENT_NUMBER=" + canonical + ":" + text + "}";
  }

  static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
