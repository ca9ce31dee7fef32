package org.vanthu.corpus.compose;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vanthu.corpus.compose.Script.Stamps;

/** Writes what others put on the first page: an office that receives it, the signing program. */
final class StampWriter {

  private final Dice dice;
  private final Issuer issuer;
  private final LocalDate day;

  StampWriter(Dice dice, Issuer issuer, LocalDate day) {
    this.dice = dice;
    this.issuer = issuer;
    this.day = day;
  }

  Stamps stamps(Wishes wishes) {
    return new Stamps(
        wishes.incomingStamp() ? incoming() : List.of(),
        wishes.signatureStamp() ? signature() : List.of(),
        wishes.seal());
  }

  private List<String> incoming() {
    LocalDate came = day.plusDays(dice.between(1, 6));
    String date =
        "%02d/%d/%d".formatted(came.getDayOfMonth(), came.getMonthValue(), came.getYear());
    List<String> lines = new ArrayList<>();
    lines.add(dice.of("CÔNG VĂN ĐẾN", "CV ĐẾN", "ĐẾN"));
    lines.add("Số: " + dice.between(101, 9800));
    lines.add("Ngày: " + Moments.mark(came, came, date));
    return lines;
  }

  private List<String> signature() {
    List<String> lines = new ArrayList<>();
    lines.add("Ký bởi: " + signer());
    lines.add("Cơ quan: " + issuer.province().map(Province::full).orElse(Issuer.body("Văn phòng")));
    String time = "%02d:%02d:%02d".formatted(dice.between(7, 17), dice.below(60), dice.below(60));
    String date = "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    lines.add("Thời gian ký: " + Moments.mark(day, day, date) + " " + time + " +07:00");
    return lines;
  }

  private String signer() {
    return Arrays.stream(signed().split(" - (?=Bộ )")).map(Issuer::body).collect(joining(" - "));
  }

  private String signed() {
    return issuer
        .province()
        .filter(province -> issuer.name().endsWith(province.name()))
        .map(province ->
            issuer.name().substring(0, issuer.name().length() - province.name().length())
                + province.marked())
        .orElse(issuer.name());
  }
}
