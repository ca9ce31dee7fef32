package org.vanthu.corpus.compose;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.corpus.compose.Script.Foot;
import org.vanthu.corpus.compose.Script.Signer;

/** Writes who gets the paper and who signs it. */
final class FootWriter {

  private static final List<String> INITIALS = List.of("NVM", "TTD", "LHT", "PVG", "HMK", "ĐTN");

  private final Dice dice;
  private final Kind kind;
  private final Issuer issuer;
  private final People people;

  FootWriter(Dice dice, Kind kind, Issuer issuer) {
    this.dice = dice;
    this.kind = kind;
    this.issuer = issuer;
    this.people = new People(dice);
  }

  Foot foot(Speech speech) {
    List<Signer> signers = new ArrayList<>();
    if (kind == Kind.MINUTES) {
      signers.add(marked(new Signer(List.of(), "THƯ KÝ", "")));
      signers.add(marked(new Signer(List.of(), "CHỦ TỌA", "")));
    } else if (kind == Kind.JOINT_CIRCULAR) {
      issuer.signers().forEach(signer -> signers.add(marked(signer)));
    } else {
      signers.add(marked(dice.of(issuer.signers())));
    }
    String drafter =
        dice.percent(15)
            ? "{drafter:" + dice.of(INITIALS) + "." + Citations.two(dice.between(2, 60)) + "}"
            : "";
    boolean addressed = dice.percent(kind.untitled() ? 20 : 4);
    String address = addressed ? address() : "";
    return new Foot(
        kind == Kind.MINUTES ? List.of() : distribution(speech), drafter, signers, address);
  }

  private Signer marked(Signer signer) {
    return new Signer(
        signer.authority().stream().map(line -> "{signerAuthority:" + line + "}").toList(),
        "{signerTitle:" + signer.title() + "}",
        "{signerName:" + people.marked() + "}");
  }

  private List<String> distribution(Speech speech) {
    List<String> list = new ArrayList<>();
    list.add(
        item(kind.shape() == Kind.Shape.ARTICLES ? "Như Điều " + dice.between(2, 4) : "Như trên"));
    int more = dice.between(0, 6);
    for (int i = 0; i < more; i++) {
      String to = speech.say("addressee");
      if (list.stream().noneMatch(line -> line.contains(to))) {
        list.add(item(to + dice.of("", "", "", " (để b/c)", " (để p/h)")));
      }
    }
    String archive =
        kind.party()
            ? "Lưu " + Issuer.body("Văn phòng " + issuer.called())
            : "Lưu: VT, " + dice.of(issuer.units());
    list.add("- {distribution:" + archive + "}.");
    return list;
  }

  private static String item(String to) {
    return "- {distribution:" + to + "};";
  }

  private String address() {
    return "Địa chỉ: số "
        + dice.between(2, 480)
        + " đường Nguyễn Văn Mẫu; điện thoại: 02"
        + dice.between(10, 99)
        + ".3"
        + dice.between(100, 999)
        + "."
        + dice.between(100, 999)
        + "; email: vanthu@vidu.gov.vn";
  }
}
