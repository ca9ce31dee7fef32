package org.vanthu.corpus;

import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Sheet.Ink;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;

/** Sets the parts of a letter where Nghị định 30/2020/NĐ-CP, Annex I, puts them. */
final class LetterSetter {

  /** Two columns of the head: issuer on the left, motto on the right. */
  private static final double SPLIT = 270;

  static final Setting BODY =
      new Setting(
          Face.REGULAR, 14, Align.JUSTIFY, Paper.LEFT, Paper.WIDTH - Paper.RIGHT, 36, Ink.PRINT);
  private static final Setting LEFT_HEAD =
      new Setting(Face.REGULAR, 13, Align.CENTER, 60, SPLIT, 0, Ink.PRINT);
  private static final Setting RIGHT_HEAD =
      new Setting(Face.BOLD, 13, Align.CENTER, SPLIT, Paper.WIDTH - 35, 0, Ink.PRINT);

  private final Typesetter setter;

  LetterSetter(Typesetter setter) {
    this.setter = setter;
  }

  /**
   * The head of the first page.
   *
   * @param parent lines of the parent body, if any
   * @param issuer lines of the issuing body
   * @param number the line "Số: …"
   * @param placeAndDate the line "…, ngày … tháng … năm …"
   * @param about lines under the number of a letter without title
   */
  void head(
      List<String> parent,
      List<String> issuer,
      String number,
      String placeAndDate,
      List<String> about) {
    setter.page(Paper.WIDTH, Paper.HEIGHT, false);
    double top = setter.y;
    parent.forEach(line -> setter.paragraph(line, LEFT_HEAD));
    issuer.forEach(line -> setter.paragraph(line, LEFT_HEAD.in(Face.BOLD)));
    setter.sheet().horizontal(setter.y + 3, 130, 200, 0.7);
    double left = setter.y + 8;
    setter.y = top;
    setter.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", RIGHT_HEAD.sized(12));
    setter.paragraph("Độc lập - Tự do - Hạnh phúc", RIGHT_HEAD.sized(13.5));
    setter.sheet().horizontal(setter.y + 2, 335, 498, 0.7);
    double line = Math.max(left, setter.y + 8);
    setter.y = line;
    setter.paragraph(placeAndDate, RIGHT_HEAD.in(Face.ITALIC).sized(13.5));
    double right = setter.y;
    setter.y = line;
    setter.paragraph(number, LEFT_HEAD);
    about.forEach(a -> setter.paragraph(a, LEFT_HEAD.sized(12)));
    setter.y = Math.max(right, setter.y) + 14;
  }

  void title(String kind, List<String> subject) {
    Setting centred = BODY.aligned(Align.CENTER).indented(0).in(Face.BOLD);
    setter.paragraph(kind, centred);
    subject.forEach(line -> setter.paragraph(line, centred));
    setter.sheet().horizontal(setter.y + 3, 260, 350, 0.7);
    setter.y += 14;
  }

  void addressee(String marked) {
    setter.paragraph(marked, BODY.aligned(Align.CENTER).indented(0));
    setter.y += 8;
  }

  void body(String... paragraphs) {
    for (String paragraph : paragraphs) {
      setter.paragraph(paragraph, BODY);
      setter.y += 5;
    }
  }

  /** The foot: distribution on the left, authority, title and name of the signer on the right. */
  void foot(List<String> distribution, List<String> authority, String name) {
    double needed = Math.max(distribution.size() * 15 + 20, authority.size() * 18 + 90);
    if (setter.y + needed > setter.bottom()) {
      setter.page(Paper.WIDTH, Paper.HEIGHT, true);
    }
    setter.y += 10;
    double top = setter.y;
    Setting left = BODY.between(Paper.LEFT, 290).indented(0).aligned(Align.LEFT);
    setter.paragraph("Nơi nhận:", left.in(Face.BOLD_ITALIC).sized(12));
    distribution.forEach(line -> setter.paragraph(line, left.sized(11)));
    double end = setter.y;
    setter.y = top;
    Setting right =
        BODY.between(300, Paper.WIDTH - 40).indented(0).aligned(Align.CENTER).in(Face.BOLD);
    authority.forEach(line -> setter.paragraph(line, right.sized(13.5)));
    double sealTop = setter.y - 10;
    setter.y += 62;
    setter.paragraph(name, right);
    setter.sheet().seals.add(new org.vanthu.model.Box(318, sealTop, 412, sealTop + 94));
    setter.y = Math.max(end, setter.y);
  }
}
