package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.PageFixture;
import org.vanthu.entity.EntityFinder;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Part;
import org.vanthu.model.Value;

/** To which letter an annex belongs, and where it begins. */
class AnnexTest {

  @Test
  void numberWithinAnAnnexIsNotThatOfItsLetter() {
    List<Part> parts =
        read(
            annex("(Kèm theo Dự án số ……/DA-UBND của Ủy ban nhân dân tỉnh)")
                .text(90, 160, "1. Thực hiện theo Công văn số 2716/UBND-TH ngày 15/9/2020."));
    Value.DocumentNumber letter = parts.getLast().fields().attachedTo().orElseThrow().value();
    assertThat(letter.canonical()).isEmpty();
    assertThat(letter.symbol()).isEqualTo("DA-UBND");
  }

  @Test
  void referenceWithoutNumberIsNoneAtAll() {
    List<Part> parts =
        read(
            annex("(Kèm theo Báo cáo của Ủy ban nhân dân tỉnh)")
                .text(90, 160, "1. Thực hiện theo Công văn số 2716/UBND-TH ngày 15/9/2020."));
    assertThat(parts.getLast().fields().attachedTo()).isEmpty();
  }

  @Test
  void numberOfTheFormBelowATitleBeginsNoOtherAnnex() {
    List<Part> parts =
        read(
            annex("(Kèm theo Tờ trình số 44/TTr-UBND ngày 01/3/2023 của Ủy ban nhân dân tỉnh)")
                .text(480, 130, "Mẫu số 3")
                .text(90, 160, "1. Danh mục dự án."));
    assertThat(parts).hasSize(2);
    assertThat(parts.getLast().fields().attachedTo().orElseThrow().value().canonical())
        .contains("44/TTr-UBND");
  }

  private static PageFixture annex(String reference) {
    return PageFixture.page(2)
        .bold(true)
        .centred(297, 70, "PHỤ LỤC")
        .centred(297, 88, "KẾ HOẠCH VỐN CÁC DỰ ÁN NĂM 2023")
        .bold(false)
        .centred(297, 106, reference);
  }

  private static List<Part> read(PageFixture annex) {
    PageFixture letter =
        PageFixture.page(1)
            .centred(150, 60, "ỦY BAN NHÂN DÂN")
            .centred(430, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .centred(150, 110, "Số: 44/TTr-UBND")
            .centred(430, 110, "Quảng Ngãi, ngày 01 tháng 3 năm 2023")
            .centred(297, 150, "TỜ TRÌNH")
            .text(110, 300, "Ủy ban nhân dân tỉnh kính trình./.")
            .text(90, 400, "Nơi nhận:")
            .text(90, 414, "- Như trên;");
    PageArranger arranger = new PageArranger();
    Document document =
        new TextComposer()
            .compose(
                List.of(
                    arranger.arrange(letter.build(), List.of()),
                    arranger.arrange(annex.build(), List.of())),
                List.of());
    return new LetterReader().read(document, new EntityFinder().find(document, List.of()));
  }
}
