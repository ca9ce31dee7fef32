package org.vanthu.corpus.compose;

import java.util.ArrayList;
import java.util.List;

/** Writes the few lines of invitations, authorisations, slips and the like. */
final class SlipWriter {

  private final Dice dice;
  private final Kind kind;
  private final Speech speech;

  SlipWriter(Dice dice, Kind kind, Speech speech) {
    this.dice = dice;
    this.kind = kind;
    this.speech = speech;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    switch (kind) {
      case INVITATION -> invitation(lines);
      case AUTHORISATION -> authorisation(lines);
      case INTRODUCTION -> introduction(lines);
      case LEAVE -> leave(lines);
      default -> slip(lines);
    }
    return lines;
  }

  private String say(String rule) {
    return speech.say(rule);
  }

  private void invitation(List<String> lines) {
    lines.add(
        Grammar.capital(say("@me"))
            + " trân trọng kính mời: "
            + say("agency")
            + " và "
            + say("agency"));
    lines.add("Tới dự: Hội nghị về " + say("topic"));
    lines.add("Chủ trì: Ông " + say("@name"));
    lines.add("Thời gian: " + say("@hour") + ", ngày " + say("@coming") + ".");
    lines.add("Địa điểm: " + say("place") + ".");
    lines.add(say("sentence"));
    lines.add("Đề nghị đại biểu dự họp đúng thành phần, đúng giờ./.");
  }

  private void authorisation(List<String> lines) {
    lines.add("{CITES/BASIS:Căn cứ " + say("@ground") + "};");
    lines.add(
        Grammar.capital(say("@me")) + " ủy quyền cho: " + dice.of("Ông ", "Bà ") + say("@name"));
    lines.add(
        "Nội dung ủy quyền: "
            + say("verb")
            + " "
            + say("object")
            + ", giá trị không quá "
            + say("@amount")
            + ".");
    lines.add("Thời hạn ủy quyền: " + say("@range") + ".");
    lines.add("Người được ủy quyền không được ủy quyền lại cho người khác./.");
  }

  private void introduction(List<String> lines) {
    lines.add(Grammar.capital(say("@me")) + " trân trọng giới thiệu:");
    lines.add(dice.of("Ông ", "Bà ") + say("@name") + ", công tác tại " + say("@department") + ".");
    lines.add("Được cử đến: " + say("agency") + ", " + say("@province") + ".");
    lines.add("Về việc: " + say("verb") + " " + say("object") + " theo " + say("@ref") + ".");
    lines.add(
        "Đề nghị quý cơ quan tạo điều kiện giúp đỡ. Giấy này có giá trị đến hết ngày "
            + say("@coming")
            + "./.");
  }

  private void leave(List<String> lines) {
    lines.add(
        "{CITES/BASIS:Xét đề nghị của "
            + say("agency")
            + " tại "
            + say("@ref")
            + "}, "
            + say("@me")
            + " cấp giấy nghỉ phép cho:");
    lines.add(dice.of("Ông ", "Bà ") + say("@name") + ", công tác tại " + say("@department") + ".");
    lines.add("Được nghỉ phép " + say("@range") + " tại " + say("@province") + ".");
    lines.add("Số ngày nghỉ này được tính vào phép " + say("@year") + "./.");
  }

  private void slip(List<String> lines) {
    lines.add(
        Grammar.capital(say("@me"))
            + " {CITES/ANY:nhận được "
            + say("@ref")
            + "} về "
            + say("topic")
            + ".");
    lines.add("Nội dung: " + say("sentence"));
    lines.add("Số lượng bản: " + say("@few") + ". Tài liệu kèm theo: hồ sơ " + say("object") + ".");
    lines.add(
        "Xin chuyển đến "
            + say("agency")
            + " để "
            + say("verb")
            + " theo thẩm quyền; kết quả gửi lại "
            + say("@deadline")
            + "./.");
  }
}
