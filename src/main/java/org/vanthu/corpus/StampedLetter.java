package org.vanthu.corpus;

import java.util.List;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Sheet.Ink;
import org.vanthu.corpus.Typesetter.Align;
import org.vanthu.corpus.Typesetter.Setting;
import org.vanthu.truth.ItemTruth;

/**
 * A công văn of a department as offices register them: the letter is made first, number and day are
 * placed into their gaps later, as annotations.
 */
final class StampedLetter implements Paper {

  private static final Setting NUMBER =
      new Setting(Face.REGULAR, 13, Align.CENTER, 112, 140, 0, Ink.STAMPED);
  private static final Setting DAY =
      new Setting(Face.ITALIC, 13.5, Align.CENTER, 384, 402, 0, Ink.STAMPED);

  @Override
  public String name() {
    return "cong-van-dong-dau";
  }

  @Override
  public String kind() {
    return "";
  }

  @Override
  public String purpose() {
    return "công văn whose number and day are annotations placed later; era of 34 provinces";
  }

  @Override
  public void compose(Typesetter setter) {
    LetterSetter letter = new LetterSetter(setter);
    letter.head(
        List.of("{parentIssuer=UBND tỉnh Nghệ An:UBND TỈNH {PROVINCE=40:NGHỆ AN}}"),
        List.of("{issuer=Sở Tài chính:SỞ TÀI CHÍNH}"),
        "",
        "",
        List.of());
    setter.ledger.field(new ItemTruth("kind", "", "Công văn", false, -1, -1, List.of()));
    placeNumberAndDay(setter);
    setter.y = 132;
    Setting about = new Setting(Face.REGULAR, 12, Align.CENTER, 60, 270, 0, Ink.PRINT);
    setter.paragraph(
        "V/v {subject:hướng dẫn quyết toán kinh phí mua sắm trang thiết bị {DATE=2025-01-01/"
            + "2025-12-31:năm 2025}}",
        about);
    setter.y += 22;
    Setting plain = LetterSetter.BODY.indented(120);
    setter.paragraph("Kính gửi:", plain);
    Setting list = LetterSetter.BODY.indented(0).between(225, Paper.WIDTH - Paper.RIGHT);
    setter.paragraph("- {addressees:Các sở, ban, ngành cấp tỉnh};", list);
    setter.paragraph("- {addressees:Ủy ban nhân dân các xã, phường}.", list);
    setter.y += 8;
    letter.body(
        "Thực hiện Nghị quyết số {DOCUMENT_NUMBER:27/NQ-HĐND} ngày {DATE=2025-07-09:09/7/2025} của"
            + " Hội đồng nhân dân tỉnh {PROVINCE=40:Nghệ An}, Sở Tài chính hướng dẫn việc quyết"
            + " toán như sau:",
        "1. Mức hỗ trợ cho mỗi đơn vị cấp xã không quá {AMOUNT=450000000:450 triệu đồng}; phần"
            + " vượt do ngân sách xã tự cân đối. Đơn vị đã được tạm ứng {AMOUNT=120500000:120,5"
            + " triệu đồng} trong {DATE=2025-04-01/2025-06-30:quý II năm 2025} thực hiện bù trừ.",
        "2. Hồ sơ quyết toán gửi về Sở Tài chính chậm nhất ngày {DATE=2025-11-28:28 tháng 11 năm"
            + " 2025}. Tổng giá trị các gói thầu đã phê duyệt là {AMOUNT=16310000000:16 tỷ 310"
            + " triệu đồng}.",
        "3. Giá trị còn lại {AMOUNT=2214000000:2.214.000.000 đồng} (Bằng chữ:"
            + " {AMOUNT=2214000000:Hai tỷ hai trăm mười bốn triệu đồng}) chuyển nguồn sang"
            + " {DATE=2026-01-01/2026-12-31:năm 2026}.",
        "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở Tài chính"
            + " để được hướng dẫn./.");
    letter.foot(
        List.of(
            "- {distribution:Như trên};",
            "- {distribution:Giám đốc Sở};",
            "- {distribution:Lưu: VT, QLNS}."),
        List.of("{signerAuthority:KT. GIÁM ĐỐC}", "{signerTitle:PHÓ GIÁM ĐỐC}"),
        "{signerName:Lê Văn Thử}");
  }

  /** The printed line leaves gaps; what fills them belongs to the same number and date. */
  private static void placeNumberAndDay(Typesetter setter) {
    Setting left = new Setting(Face.REGULAR, 13, Align.LEFT, 90, 260, 0, Ink.PRINT);
    Setting right = new Setting(Face.ITALIC, 13.5, Align.LEFT, 296, 560, 0, Ink.PRINT);
    double line = 110;
    int first = setter.sheet().words.size();
    setter.y = line;
    setter.paragraph("Số:", left);
    setter.y = line;
    setter.paragraph("3186", NUMBER);
    setter.y = line;
    setter.paragraph("/STC-QLNS", left.between(143, 260));
    setter.y = line;
    setter.paragraph("{place:{PROVINCE=40:Nghệ An}}, ngày", right);
    setter.y = line;
    setter.paragraph("12", DAY);
    setter.y = line;
    setter.paragraph("tháng 8 năm 2025", right.between(407, 560));
    List<Sheet.SetWord> words = setter.sheet().words.subList(first, setter.sheet().words.size());
    item(setter, words, "3186", "/STC-QLNS", "3186/STC-QLNS", "DOCUMENT_NUMBER", "number");
    item(setter, words, "12", "2025", "2025-08-12", "DATE", "issuedOn");
  }

  private static void item(
      Typesetter setter,
      List<Sheet.SetWord> words,
      String first,
      String last,
      String value,
      String mention,
      String field) {
    List<Sheet.SetWord> span = new java.util.ArrayList<>();
    for (Sheet.SetWord word : words) {
      if (!span.isEmpty() || word.text().equals(first)) {
        span.add(word);
      }
      if (!span.isEmpty() && word.text().equals(last)) {
        break;
      }
    }
    String separator = mention.equals("DATE") ? " " : "";
    String text = String.join(separator, span.stream().map(Sheet.SetWord::text).toList());
    List<org.vanthu.model.Region> regions =
        List.of(
            new org.vanthu.model.Region(
                setter.sheet().number,
                org.vanthu.model.Box.around(span.stream().map(Sheet.SetWord::box).toList())));
    setter.ledger.mention(ItemTruth.printed(mention, text, value, regions));
    setter.ledger.field(ItemTruth.printed(field, text, value, regions));
  }
}
