package org.vanthu.corpus.compose;

import java.util.List;
import java.util.function.UnaryOperator;

/** Says sentences of the grammar with the values of one paper. */
final class Speech {

  /** How many amounts with words in a hundred are contradicted by their words. */
  private static final int CONTRADICTED = 20;

  private final Grammar grammar;
  private final Dice dice;
  private final Moments moments;
  private final Money money;
  private final Citations citations;
  private final List<Province> provinces;
  private final Issuer issuer;

  Speech(
      Grammar grammar,
      Dice dice,
      Moments moments,
      Money money,
      Citations citations,
      List<Province> provinces,
      Issuer issuer) {
    this.grammar = grammar;
    this.dice = dice;
    this.moments = moments;
    this.money = money;
    this.citations = citations;
    this.provinces = provinces;
    this.issuer = issuer;
  }

  /** A phrase of the grammar, or with "@" a value, marked. */
  String say(String rule) {
    UnaryOperator<String> values = this::value;
    return rule.startsWith("@") ? value(rule.substring(1)) : grammar.say(rule, dice, values);
  }

  private String value(String name) {
    return switch (name) {
      case "past" -> moments.past();
      case "day" -> moments.day(moments.before(600));
      case "coming" -> moments.day(moments.after(60));
      case "quarter" -> moments.quarter(moments.after(200));
      case "deadline" -> moments.deadline();
      case "asof" -> moments.asOf();
      case "period" -> moments.period();
      case "year" -> moments.year(moments.today().getYear() + dice.between(-1, 1));
      case "years" -> moments.yearList();
      case "span" -> moments.span();
      case "range" -> moments.range();
      case "amount" -> money.amount();
      case "about" -> money.about();
      case "rate" -> money.rate();
      case "between" -> money.between();
      case "spelled" -> money.spelled(dice.percent(CONTRADICTED));
      case "ref" -> citations.cite();
      case "ground" -> citations.ground();
      case "dayfirst" -> citations.dayFirst();
      case "law" -> citations.law();
      case "province" -> province();
      case "provinces" -> list();
      case "percent" -> percent();
      case "score" -> "{QUANTITY:" + dice.between(51, 98) + "," + dice.below(10) + "/100 điểm}";
      case "count" -> count();
      case "name" -> new People(dice).marked();
      case "me" -> issuer.called().startsWith("liên") ? issuer.called() : body(issuer.called());
      case "plainprovince" -> dice.of(provinces).marked();
      case "commune" -> Bodies.communeName(dice);
      case "ministry" -> body(dice.of(Bodies.ministries(moments.today())).name());
      case "department" -> body(dice.of(Bodies.departments(moments.today())).name());
      case "hour" ->
          "%02d giờ %s".formatted(dice.between(7, 16), dice.of("00", "30", "15", "45") + " phút");
      case "few" -> Citations.two(dice.between(2, 9));
      default -> throw new IllegalArgumentException("no value: " + name);
    };
  }

  private static String body(String name) {
    return Issuer.body(name);
  }

  /** "tỉnh Lạng Sơn" in one of its spellings. */
  private String province() {
    Province province = dice.of(provinces);
    if (!province.spellings().isEmpty() && dice.percent(25)) {
      return province.type() + " " + province.as(dice.of(province.spellings()));
    }
    if (province.city()) {
      return dice.of("thành phố ", "TP. ", "TP ", "Thành phố ") + province.marked();
    }
    return "tỉnh " + province.marked();
  }

  private String list() {
    List<String> names =
        dice.some(provinces, dice.between(2, 5)).stream().map(Province::marked).toList();
    String end = names.getLast();
    String all = String.join(", ", names.subList(0, names.size() - 1));
    return "các tỉnh, thành phố" + dice.of(": ", " ", " ") + all + dice.of(", ", " và ") + end;
  }

  private String percent() {
    String number =
        dice.percent(60)
            ? dice.between(3, 99) + "," + dice.between(1, 99)
            : "" + dice.between(2, 100);
    return "{QUANTITY:" + number + dice.of("%", "%", "%", " %") + "}";
  }

  /** A bare count, which is nothing to be found. */
  private String count() {
    return switch (dice.below(4)) {
      case 0 -> Citations.two(dice.between(2, 9));
      case 1 -> "" + dice.between(10, 990);
      case 2 -> Money.grouped(dice.between(1_020, 98_600));
      default -> dice.between(2, 60) + "";
    };
  }
}
