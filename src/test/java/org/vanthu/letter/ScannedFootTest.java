package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.Edges;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Mark;
import org.vanthu.model.Page;
import org.vanthu.model.Reason;
import org.vanthu.model.Region;
import org.vanthu.model.Road;
import org.vanthu.model.Style;
import org.vanthu.model.Word;

/** Feet of scans: seals over titles and names, lines that the engine lost. */
class ScannedFootTest {

  private static final double READ = 0.95;

  @Test
  void titleThatTheSealTookIsConcludedFromWhoIsSignedFor() {
    Fields fields = foot(List.of(), "KT. BỘ TRƯỞNG", "", "Nguyễn Văn Mẫu");
    Field<String> title = fields.signerTitle().getFirst();
    assertThat(title.value()).isEqualTo("THỨ TRƯỞNG");
    assertThat(title.derived()).isTrue();
    assertThat(title.judged().confidence()).isLessThan(0.8);
    assertThat(title.judged().reasons()).contains(Reason.INFERRED);
  }

  @Test
  void authorityOfWhichTheOfficeAloneWasReadIsRestoredAboveTheDeputy() {
    Fields fields = foot(List.of(), "IZ' BỘ TRƯỞNG", "THỨ TRƯỞNG", "Nguyễn Văn Mẫu");
    Field<String> authority = fields.signerAuthority().getFirst();
    assertThat(authority.value()).isEqualTo("KT. BỘ TRƯỞNG");
    assertThat(authority.judged().confidence()).isLessThan(0.8);
    assertThat(fields.signerTitle().getFirst().value()).isEqualTo("THỨ TRƯỞNG");
  }

  @Test
  void surnameThatNobodyBearsIsPutRightAndDoubted() {
    Field<String> name =
        foot(List.of(), "CHỦ TỊCH", "", "Nguyên Hoàng Mẫu").signerName().getFirst();
    assertThat(name.value()).isEqualTo("Nguyễn Hoàng Mẫu");
    assertThat(name.judged().confidence()).isLessThan(0.8);
    assertThat(name.judged().reasons()).contains(Reason.REPAIRED);
  }

  @Test
  void surnameOfWhichTheSealHidTwoLettersIsTheOnlyOneThatFits() {
    Field<String> name = foot(List.of(), "CHỦ TỊCH", "", "Nơnyến Văn Mẫu").signerName().getFirst();
    assertThat(name.value()).isEqualTo("Nguyễn Văn Mẫu");
    assertThat(name.judged().confidence()).isLessThan(0.8);
  }

  @Test
  void specksBeforeWhoIsSignedForAreLeftOut() {
    Fields fields = foot(List.of(), "nhà KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Nguyễn Văn Mẫu");
    assertThat(fields.signerAuthority().getFirst().value()).isEqualTo("KT. BỘ TRƯỞNG");
  }

  @Test
  void titleOfWhichTheSealHidTheBeginningIsToldInDoubt() {
    Field<String> title = foot(List.of(), "Ủ TỊCH", "", "Nguyễn Văn Mẫu").signerTitle().getFirst();
    assertThat(title.value()).isEqualTo("CHỦ TỊCH");
    assertThat(title.judged().confidence()).isLessThan(0.8);
  }

  @Test
  void twoOfficesOfWhichTheSealLeftTheSameEndAreTheHeadsAndTheDeputys() {
    Fields fields = foot(List.of(), "TỊCH", "TỊCH", "Nguyễn Văn Mẫu");
    assertThat(fields.signerAuthority().getFirst().value()).isEqualTo("KT. CHỦ TỊCH");
    assertThat(fields.signerTitle().getFirst().value()).isEqualTo("PHÓ CHỦ TỊCH");
    assertThat(fields.signerTitle().getFirst().judged().confidence()).isLessThan(0.8);
  }

  @Test
  void officeIsKnownThroughAsManyLettersAsItsLengthBears() {
    Fields fields = foot(List.of(), "KT. BỘ TRƯỞNG", "THỨ 1 KƯỞNG THƯỜNG TRỰC", "Nguyễn Văn Mẫu");
    assertThat(fields.signerTitle().getFirst().value()).isEqualTo("THỨ TRƯỞNG THƯỜNG TRỰC");
  }

  @Test
  void nameUnderASealIsDoubted() {
    Mark seal = new Mark(Mark.Type.SEAL, new Region(1, new Box(330, 440, 420, 530)));
    Field<String> sealed =
        foot(List.of(seal), "CHỦ TỊCH", "", "Lê Tấn Mẫu").signerName().getFirst();
    assertThat(sealed.judged().confidence()).isLessThan(0.8);
    assertThat(sealed.judged().reasons()).contains(Reason.UNDER_SEAL);
    Field<String> clear = foot(List.of(), "CHỦ TỊCH", "", "Lê Tấn Mẫu").signerName().getFirst();
    assertThat(clear.judged().confidence()).isEqualTo(READ);
  }

  @Test
  void recipientsWhoseLeadWasLostAreKnownByTheArchive() {
    Fields fields = foot(List.of(), "CHỦ TỊCH", "", "Lê Tấn Mẫu");
    assertThat(fields.distribution().stream().map(Field::value))
        .containsExactly("Như Điều 3", "Sở Tài chính", "Lưu: VT");
  }

  private static Fields foot(List<Mark> marks, String first, String second, String name) {
    PageFixture set =
        PageFixture.page(1)
            .centred(150, 60, "ỦY BAN NHÂN DÂN")
            .centred(430, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .centred(150, 110, "Số: 12/QĐ-UBND")
            .centred(430, 110, "Quảng Ngãi, ngày 12 tháng 9 năm 2024")
            .text(110, 300, "Quyết định này có hiệu lực từ ngày ký./.")
            .text(90, 414, "- Như Điều 3;")
            .text(90, 430, "- Sở Tài chính;")
            .text(90, 446, "- Lưu: VT.")
            .centred(430, 400, first)
            .centred(430, 418, second)
            .centred(430, 500, name);
    Page page = set.build();
    Page scanned =
        new Page(
            page.number(),
            page.width(),
            page.height(),
            page.origin(),
            page.why(),
            page.words().stream().map(ScannedFootTest::scanned).toList(),
            page.rulings(),
            marks);
    Document document =
        new TextComposer()
            .compose(List.of(new PageArranger().arrange(scanned, List.of())), List.of());
    return new LetterReader().read(document, List.of()).getFirst().fields();
  }

  private static Word scanned(Word word) {
    Box box = word.box();
    return new Word(
        word.text(),
        word.text(),
        box,
        Edges.even(box.left(), box.right(), word.text().length()),
        Style.PLAIN,
        Road.OCR,
        READ,
        Set.of(),
        List.of());
  }
}
