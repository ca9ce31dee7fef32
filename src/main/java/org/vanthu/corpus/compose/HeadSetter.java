package org.vanthu.corpus.compose;

import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.Paper;
import org.vanthu.corpus.Typesetter;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;
import org.vanthu.corpus.compose.Script.Head;

/** Sets the head in its two columns, then title, subject and addressees. */
final class HeadSetter {

  private static final double BADGE_PADDING = 3;

  private final Typesetter setter;
  private final Faces faces;

  HeadSetter(Typesetter setter, Faces faces) {
    this.setter = setter;
    this.faces = faces;
  }

  void set(Head head) {
    double top = setter.y;
    double left = issuer(head);
    setter.y = top;
    double right = head.party() ? party() : motto();
    double line = Math.max(left, right);
    setter.y = line;
    setter.paragraph(head.number(), Faces.left());
    if (!head.about().isEmpty()) {
      setter.y += 4;
      setter.paragraph(head.about(), Faces.left().sized(12).between(70, Faces.SPLIT - 18));
    }
    head.badges().forEach(this::badge);
    left = setter.y;
    setter.y = line;
    setter.paragraph(head.placeAndDate(), Faces.right().in(Face.ITALIC).sized(13.5));
    setter.y = Math.max(left, setter.y) + 14;
    title(head);
    addressees(head.addressees());
  }

  private double issuer(Head head) {
    head.parent().forEach(line -> setter.paragraph(line, Faces.left()));
    head.issuer().forEach(line -> setter.paragraph(line, Faces.left().in(Face.BOLD)));
    if (head.party()) {
      setter.paragraph("*", Faces.left());
      return setter.y;
    }
    double middle = (Faces.HEAD_LEFT + Faces.SPLIT - 6) / 2;
    setter.sheet().horizontal(setter.y + 3, middle - 34, middle + 34, 0.7);
    return setter.y + 8;
  }

  private double motto() {
    setter.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Faces.right().sized(12.5));
    setter.paragraph("Độc lập - Tự do - Hạnh phúc", Faces.right().sized(13.5));
    return ruled(84);
  }

  private double party() {
    setter.paragraph("ĐẢNG CỘNG SẢN VIỆT NAM", Faces.right().sized(15));
    return ruled(98);
  }

  private double ruled(double half) {
    double middle = (Faces.SPLIT + Faces.HEAD_RIGHT) / 2;
    setter.sheet().horizontal(setter.y + 2, middle - half, middle + half, 0.7);
    return setter.y + 8;
  }

  private void badge(String marked) {
    Setting bold = Faces.left().in(Face.BOLD);
    setter.y += 2 * BADGE_PADDING + 4;
    double top = setter.y - BADGE_PADDING;
    int before = setter.sheet().words.size();
    setter.set(MarkedText.parse(marked), bold);
    var words = setter.sheet().words.subList(before, setter.sheet().words.size());
    double from = words.getFirst().box().left() - 2 * BADGE_PADDING;
    double to = words.getLast().box().right() + 2 * BADGE_PADDING;
    double bottom = setter.y + BADGE_PADDING;
    setter.sheet().horizontal(top, from, to, 1);
    setter.sheet().horizontal(bottom, from, to, 1);
    setter.sheet().vertical(from, top, bottom, 1);
    setter.sheet().vertical(to, top, bottom, 1);
    setter.y = bottom;
  }

  private void title(Head head) {
    if (head.title().isEmpty()) {
      return;
    }
    Setting bold = faces.centred().in(Face.BOLD);
    setter.paragraph(head.title(), bold.sized(14));
    if (!head.subject().isEmpty()) {
      setter.paragraph(
          head.subject(), bold.between(Paper.LEFT + 35, Paper.WIDTH - Paper.RIGHT - 35));
    }
    setter.sheet().horizontal(setter.y + 3, 262, 348, 0.7);
    setter.y += 14;
  }

  private void addressees(List<String> addressees) {
    if (addressees.isEmpty()) {
      return;
    }
    if (addressees.size() == 1) {
      setter.paragraph("Kính gửi: " + addressees.getFirst() + dot(true), faces.centred());
    } else {
      Setting list =
          faces.body().indented(0).aligned(Align.LEFT).between(190, Paper.WIDTH - Paper.RIGHT);
      double line = setter.y;
      setter.paragraph("Kính gửi:", list.between(125, 188));
      setter.y = line;
      for (int i = 0; i < addressees.size(); i++) {
        setter.paragraph("- " + addressees.get(i) + dot(i == addressees.size() - 1), list);
      }
    }
    setter.y += 8;
  }

  private static String dot(boolean last) {
    return last ? "." : ";";
  }
}
