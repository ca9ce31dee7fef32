package org.vanthu.corpus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vanthu.truth.FindingTruth;

/** Amounts of money in the ways papers write them. */
final class Money {

  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;

  private final Dice dice;
  private final NumberWords words;
  private final List<FindingTruth> findings = new ArrayList<>();

  Money(Dice dice) {
    this.dice = dice;
    words = new NumberWords(dice);
  }

  /** What checks of the amounts so far must report. */
  List<FindingTruth> findings() {
    return List.copyOf(findings);
  }

  /** An amount in one of its forms, without what stands before or behind it. */
  String amount() {
    return switch (dice.below(20)) {
      case 0, 1, 2, 3 -> millions();
      case 4, 5, 6 -> billions();
      case 7, 8, 9 -> dong();
      case 10, 11 -> mixed();
      case 12 -> thousands();
      case 13 -> small();
      case 14 -> english();
      case 15 -> trillions();
      case 16 -> padded();
      case 17 -> fine();
      default -> millions();
    };
  }

  private String millions() {
    long number = dice.between(12, 98_765);
    return mark(
        number * MILLION,
        grouped(number) + dice.of(" triệu đồng", " triệu đồng", " triệu", " triệu đồng"));
  }

  private String billions() {
    int tenths = dice.between(11, 9_999);
    String text =
        tenths % 10 == 0 ? grouped(tenths / 10) : grouped(tenths / 10) + "," + tenths % 10;
    return mark(
        tenths * 100 * MILLION,
        text + dice.of(" tỷ đồng", " tỷ đồng", " tỉ đồng", " tỷ", " tỷ VNĐ"));
  }

  /** Three decimals of a billion: "16,845 tỷ đồng". */
  private String fine() {
    long millions = dice.between(1_001, 99_999);
    return mark(millions * MILLION, "%d,%03d tỷ đồng".formatted(millions / 1000, millions % 1000));
  }

  private String dong() {
    long number = dice.between(150, 95_000_000) * THOUSAND;
    return mark(number, grouped(number) + dice.of(" đồng", " đồng", "đ", " VNĐ", " đồng"));
  }

  private String mixed() {
    long billions = dice.between(1, 480);
    long millions = dice.between(5, 990);
    String text =
        dice.percent(80)
            ? "%d tỷ %d triệu đồng".formatted(billions, millions)
            : "%d tỷ %d triệu".formatted(billions, millions);
    return mark(billions * BILLION + millions * MILLION, text);
  }

  private String thousands() {
    long number = dice.between(15_000, 96_000_000);
    return mark(number * THOUSAND, grouped(number) + dice.of(" nghìn đồng", " ngàn đồng"));
  }

  private String small() {
    long number = dice.between(2, 95) * 10;
    return mark(number * THOUSAND, number + " nghìn đồng");
  }

  /** Thousands set apart as in English: at least two groups, so that nothing else can be meant. */
  private String english() {
    long number = dice.between(1_200, 9_500_000) * THOUSAND;
    return mark(number, grouped(number).replace('.', ',') + " đồng");
  }

  private String trillions() {
    int tenths = dice.between(11, 480);
    String text = "%d,%d nghìn %s đồng".formatted(tenths / 10, tenths % 10, dice.of("tỷ", "tỉ"));
    return mark(tenths * 100 * BILLION, text);
  }

  private String padded() {
    int number = dice.between(2, 9);
    return mark(number * BILLION, "0" + number + dice.of(" tỷ đồng", " tỷ", " tỉ đồng"));
  }

  /** With a word of approximation before it. */
  String about() {
    return dice.of("khoảng ", "hơn ", "gần ", "trên ", "không quá ", "dự kiến ", "tối đa ", "~")
        + amount();
  }

  /** With a rate behind it, which is no part of the amount. */
  String rate() {
    long number = dice.between(2, 900);
    String amount = mark(number * MILLION, number + " triệu đồng");
    return amount
        + dice.of(
            "/tháng",
            "/năm",
            "/xã",
            "/đơn vị",
            "/mô hình",
            "/quý",
            "/36 tháng",
            "/03 năm",
            "/hộ",
            "/lớp",
            "/người/tháng");
  }

  /** Two ends of which the second has the unit. */
  String between() {
    int from = dice.between(2, 40);
    int to = from + dice.between(2, 60);
    return "từ " + from + " đến " + mark(to * MILLION, to + " triệu đồng");
  }

  /** Digits and the same in words; now and then the words say something else. */
  String spelled(boolean contradict) {
    long number = dice.between(1_050, 9_800_000) * dice.of(THOUSAND, 10 * THOUSAND, MILLION);
    long written =
        contradict
            ? number + dice.of(THOUSAND, 10 * THOUSAND, 100 * THOUSAND) * dice.between(1, 9)
            : number;
    findings.add(
        new FindingTruth(
            "WORDS_DIGITS", contradict ? "CONTRADICTED" : "CONFIRMED", number, contradict));
    String text = words.of(written) + " đồng";
    String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    String lead = dice.of("Bằng chữ: ", "bằng chữ: ", "Viết bằng chữ: ", "");
    String tail = dice.of("", "", " chẵn");
    return mark(number, grouped(number) + " đồng")
        + " ("
        + lead
        + mark(written, capital)
        + tail
        + ")";
  }

  static String grouped(long number) {
    return String.format(Locale.GERMANY, "%,d", number);
  }

  private static String mark(long vnd, String text) {
    return "{AMOUNT=" + vnd + ":" + text + "}";
  }
}
