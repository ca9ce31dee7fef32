package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.compose.Script.Head;
import org.vanthu.corpus.compose.Wishes.Writing;

/** Writes the upper third of the first page. */
final class HeadWriter {

  private final Dice dice;
  private final Kind kind;
  private final Issuer issuer;
  private final Numbering numbering;
  private final LocalDate day;
  private final Writing writing;
  private final boolean draft;

  HeadWriter(
      Dice dice,
      Kind kind,
      Issuer issuer,
      Numbering numbering,
      LocalDate day,
      Writing writing,
      boolean draft) {
    this.dice = dice;
    this.kind = kind;
    this.issuer = issuer;
    this.numbering = numbering;
    this.day = day;
    this.writing = writing;
    this.draft = draft;
  }

  Head head(Speech speech) {
    boolean untitled = kind.untitled();
    String subject = speech.say("subject");
    return new Head(
        kind.party(),
        issuer.parent().stream().toList(),
        List.of(issuer.head()),
        badges(),
        number(),
        placeAndDate(),
        untitled ? (dice.percent(95) ? "V/v " : "Về việc ") + "{subject:" + subject + "}" : "",
        untitled ? "" : "{kind=" + kind.title() + ":" + Issuer.capitals(kind.title()) + "}",
        untitled || slip() ? "" : titleSubject(subject),
        kind.addressed() ? addressees(speech) : List.of());
  }

  private boolean slip() {
    return kind.shape() == Kind.Shape.SLIP || kind == Kind.OFFICIAL_MESSAGE;
  }

  private String titleSubject(String subject) {
    return switch (kind) {
      case DECISION, SUBMISSION, RESOLUTION, DIRECTIVE, NOTICE, LOCAL_ACT, WIRE ->
          "Về việc {subject:" + subject + "}";
      default -> "{subject:" + Grammar.capital(subject) + "}";
    };
  }

  private List<String> badges() {
    List<String> badges = new ArrayList<>();
    if (draft) {
      badges.add("{draft=true:DỰ THẢO}");
    }
    if (dice.percent(kind == Kind.WIRE ? 70 : 6)) {
      badges.add("{urgency:" + dice.of("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HOẢ TỐC") + "}");
    }
    if (dice.percent(4)) {
      badges.add("{secrecy:" + dice.of("MẬT", "TỐI MẬT") + "}");
    }
    return badges;
  }

  private String number() {
    String lead = kind.party() ? "Số " : dice.percent(94) ? "Số: " : "Số ";
    if (draft) {
      return lead + dice.of("……", ".....", "…") + numbering.behind();
    }
    return lead + numbering.marked(writing, writing == Writing.PRINTED && dice.percent(4));
  }

  private String placeAndDate() {
    String month = "tháng " + Moments.month(day) + " năm " + day.getYear();
    if (draft) {
      LocalDate first = day.withDayOfMonth(1);
      String value = first + "/" + day.withDayOfMonth(day.lengthOfMonth());
      String marked =
          "{issuedOn="
              + value
              + ":"
              + Moments.mark(first, day.withDayOfMonth(day.lengthOfMonth()), month)
              + "}";
      return issuer.place() + ", ngày … " + marked;
    }
    String text = Numbering.written("%02d".formatted(day.getDayOfMonth()), writing) + " " + month;
    return issuer.place() + ", ngày {issuedOn=" + day + ":" + Moments.mark(day, day, text) + "}";
  }

  private List<String> addressees(Speech speech) {
    int count = dice.percent(55) ? 1 : dice.between(2, 5);
    List<String> addressees = new ArrayList<>();
    while (addressees.size() < count) {
      String addressee = "{addressees:" + speech.say("addressee") + "}";
      if (!addressees.contains(addressee)) {
        addressees.add(addressee);
      }
    }
    return addressees;
  }
}
