package org.vanthu.corpus.compose;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.compose.Script.Block;
import org.vanthu.corpus.compose.Script.Style;

/** Writes the body of a paper as its kind has it. */
final class BodyWriter {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");
  private static final List<String> POINTS = List.of("a", "b", "c", "d", "đ", "e", "g");

  private final Dice dice;
  private final Kind kind;
  private final Speech speech;
  private final List<Block> blocks = new ArrayList<>();
  private int footnotes;

  BodyWriter(Dice dice, Kind kind, Speech speech) {
    this.dice = dice;
    this.kind = kind;
    this.speech = speech;
  }

  List<Block> body() {
    switch (kind.shape()) {
      case ARTICLES -> articles();
      case CHAPTERS -> chapters();
      case SECTIONS -> sections();
      case LETTER -> letter();
      case MINUTES -> minutes();
      case SLIP ->
          new SlipWriter(dice, kind, speech).lines().forEach(line -> add(Style.BODY, line));
    }
    return List.copyOf(blocks);
  }

  private void add(Style style, String marked) {
    blocks.add(new Block(style, marked));
  }

  /** A sentence, now and then with a footnote. */
  private void sentence(String lead) {
    String text = lead + speech.say("sentence");
    if (footnotes < 3 && dice.percent(4) && text.endsWith(".")) {
      footnotes++;
      String mark = "{@RAISED:" + footnotes + "}";
      add(
          Style.BODY,
          text.substring(0, text.length() - 1) + " " + speech.say("@year") + mark + ".");
      add(Style.FOOTNOTE, mark + " " + speech.say("footnote"));
    } else {
      add(Style.BODY, text);
    }
  }

  private void items() {
    int count = dice.between(2, 4);
    boolean lettered = dice.percent(40);
    for (int i = 0; i < count; i++) {
      String lead = lettered ? POINTS.get(i) + ") " : dice.of("- ", "- ", "- ", "+ ");
      String text = speech.say("item");
      add(
          Style.ITEM,
          lead
              + (lettered ? Grammar.capital(text) : Grammar.capital(text))
              + (i == count - 1 ? "." : ";"));
    }
  }

  private void grounds() {
    add(Style.GROUND, basis("Căn cứ " + speech.say("@law")) + ";");
    if (dice.percent(60)) {
      add(Style.GROUND, basis("Căn cứ " + speech.say("@law")) + ";");
    }
    int more = dice.between(1, 4);
    for (int i = 0; i < more; i++) {
      String about =
          dice.percent(70) ? " " + dice.of("về ", "quy định về ") + speech.say("object") : "";
      add(
          Style.GROUND,
          basis(dice.of("Căn cứ ", "Căn cứ ", "Thực hiện ") + speech.say("@ground")) + about + ";");
    }
    add(
        Style.GROUND,
        basis("Theo đề nghị của " + speech.say("agency") + " tại " + speech.say("@ref"))
            + dice.of(".", ";", "."));
  }

  /** Marks words that make what they cite a ground of the paper. */
  private static String basis(String marked) {
    return "{CITES/BASIS:" + marked + "}";
  }

  private void articles() {
    grounds();
    add(
        Style.CENTRED,
        kind == Kind.RESOLUTION || kind == Kind.LOCAL_ACT ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:");
    int count = dice.between(2, 5);
    for (int i = 1; i <= count; i++) {
      article(i);
    }
    String self = kind.title();
    String from = dice.percent(50) ? "kể từ ngày ký" : "từ ngày " + speech.say("@coming");
    add(
        Style.BODY,
        "{@BOLD:Điều "
            + (count + 1)
            + ".} "
            + self
            + " này có hiệu lực thi hành "
            + from
            + ". "
            + Grammar.capital(speech.say("agency"))
            + ", "
            + speech.say("agency")
            + " chịu trách nhiệm thi hành "
            + self
            + " này./.");
  }

  private void article(int number) {
    String lead = "{@BOLD:Điều " + number + ".} ";
    if (dice.percent(50)) {
      sentence(lead);
      return;
    }
    add(Style.HEADING, "Điều " + number + ". " + Grammar.capital(speech.say("article")));
    int clauses = dice.between(1, 3);
    for (int i = 1; i <= clauses; i++) {
      sentence(i + ". ");
      if (dice.percent(25)) {
        items();
      }
    }
  }

  private void chapters() {
    if (dice.percent(60)) {
      grounds();
    }
    int chapters = dice.between(2, 3);
    int article = 1;
    for (int i = 0; i < chapters; i++) {
      add(Style.CENTRED, "Chương " + ROMAN.get(i) + "\n" + speech.say("chapter"));
      int count = dice.between(1, 3);
      for (int a = 0; a < count; a++) {
        article(article++);
      }
    }
    add(Style.BODY, speech.say("closing"));
  }

  private void sections() {
    add(Style.BODY, Grammar.capital(speech.say("opening")));
    int sections = dice.between(2, 5);
    for (int i = 0; i < sections; i++) {
      String heading = speech.say("heading");
      boolean capitals = dice.percent(60);
      add(Style.HEADING, ROMAN.get(i) + ". " + (capitals ? Issuer.capitals(heading) : heading));
      int paragraphs = dice.between(1, 4);
      for (int p = 1; p <= paragraphs; p++) {
        sentence(dice.percent(80) ? p + ". " : "");
        if (dice.percent(20)) {
          items();
        }
        if (dice.percent(4)) {
          add(Style.QUOTE, speech.say("quote"));
        }
      }
    }
    add(Style.BODY, speech.say("closing"));
  }

  private void letter() {
    add(Style.BODY, Grammar.capital(speech.say("opening")));
    int paragraphs = dice.between(2, 6);
    for (int p = 1; p <= paragraphs; p++) {
      sentence(dice.percent(75) ? p + ". " : "");
      if (dice.percent(15)) {
        items();
      }
    }
    add(Style.BODY, speech.say("closing"));
  }

  private void minutes() {
    add(
        Style.BODY,
        "Hôm nay, vào hồi "
            + speech.say("@hour")
            + " ngày "
            + speech.say("@day")
            + ", tại "
            + speech.say("place")
            + ", "
            + speech.say("@me")
            + " họp về "
            + speech.say("topic")
            + ".");
    add(Style.HEADING, "I. Thành phần");
    int people = dice.between(2, 4);
    for (int i = 1; i <= people; i++) {
      add(
          Style.ITEM,
          i
              + ". "
              + dice.of("Ông ", "Bà ")
              + speech.say("@name")
              + ", đại diện "
              + speech.say("agency")
              + dice.of(";", "."));
    }
    add(Style.HEADING, "II. Nội dung");
    int paragraphs = dice.between(2, 5);
    for (int p = 1; p <= paragraphs; p++) {
      sentence(p + ". ");
    }
    add(
        Style.BODY,
        "Biên bản kết thúc vào hồi "
            + speech.say("@hour")
            + " cùng ngày, được lập thành "
            + speech.say("@few")
            + " bản có giá trị như nhau./.");
  }
}
