package org.vanthu.corpus.compose;

import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.MarkedText;
import org.vanthu.corpus.Paper;
import org.vanthu.corpus.Typesetter;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;
import org.vanthu.corpus.compose.Script.Foot;
import org.vanthu.corpus.compose.Script.Signer;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.MarkTruth;

/** Sets recipients on the left and signers on the right, on one page. */
final class FootSetter {

  /** Points for a signature. */
  private static final double SIGNATURE = 62;

  private static final double SEAL = 94;

  private final Typesetter setter;
  private final Setting list;
  private final Setting right;

  FootSetter(Typesetter setter, Faces faces) {
    this.setter = setter;
    list = faces.body().between(Paper.LEFT, 288).indented(0).aligned(Align.LEFT).sized(11);
    right = faces.centred().between(300, Paper.WIDTH - 40).in(Face.BOLD).sized(13.5);
  }

  void set(Foot foot, boolean sealed) {
    double signers = signerHeight(foot.signers().getLast());
    double needed =
        foot.signers().size() > 1
            ? signers + listHeight(foot)
            : Math.max(listHeight(foot), signers);
    if (setter.y + 10 + needed > setter.bottom()) {
      setter.page(Paper.WIDTH, Paper.HEIGHT, true);
    }
    setter.y += 10;
    double top = setter.y;
    double end = top;
    if (foot.signers().size() > 1) {
      signer(foot.signers().getFirst(), right.between(Paper.LEFT, 288), false);
      end = setter.y;
    } else {
      recipients(foot);
      end = setter.y;
    }
    setter.y = top;
    signer(foot.signers().getLast(), right, sealed);
    setter.y = Math.max(end, setter.y);
    if (foot.signers().size() > 1 && !foot.distribution().isEmpty()) {
      recipients(foot);
    }
  }

  private void recipients(Foot foot) {
    setter.paragraph("Nơi nhận:", list.in(Face.BOLD_ITALIC).sized(12));
    foot.distribution().forEach(line -> setter.paragraph(line, list));
    if (!foot.drafter().isEmpty()) {
      setter.paragraph(foot.drafter(), list);
    }
  }

  private void signer(Signer signer, Setting setting, boolean sealed) {
    signer.authority().forEach(line -> setter.paragraph(line, setting));
    setter.paragraph(signer.title(), setting);
    if (sealed) {
      double left = setting.left() + 18;
      Box seal = new Box(left, setter.y - 12, left + SEAL, setter.y - 12 + SEAL);
      setter.sheet().seals.add(seal);
      setter.ledger.mark(
          new MarkTruth("SEAL", "", List.of(new Region(setter.sheet().number, seal))));
    }
    setter.y += SIGNATURE;
    setter.paragraph(signer.name(), setting);
  }

  private double listHeight(Foot foot) {
    double lines =
        foot.distribution().stream()
            .mapToDouble(l -> setter.height(MarkedText.parse(l), list))
            .sum();
    return lines + 3 * list.leading();
  }

  private double signerHeight(Signer signer) {
    double lines =
        signer.authority().stream()
            .mapToDouble(l -> setter.height(MarkedText.parse(l), right))
            .sum();
    return lines
        + setter.height(MarkedText.parse(signer.title()), right)
        + SIGNATURE
        + 2 * right.leading();
  }
}
