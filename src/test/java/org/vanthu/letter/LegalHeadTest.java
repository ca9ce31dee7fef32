package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.PageFixture;
import org.vanthu.entity.EntityFinder;
import org.vanthu.layout.PageArranger;
import org.vanthu.layout.TextComposer;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Page;
import org.vanthu.model.Value;

/** Heads of laws and resolutions, whose number line says the kind and whose symbol has no body. */
class LegalHeadTest {

  @ParameterizedTest
  @CsvSource({
    "Luật số: 52/2019/QH14, 52/2019/QH14",
    "Nghị quyết số: 351/2017/UBTVQH14, 351/2017/UBTVQH14",
    "Pháp lệnh số 01/2022/UBTVQH15, 01/2022/UBTVQH15",
    "Số: 46/2022/TT-BTC, 46/2022/TT-BTC"
  })
  void kindBeforeTheNumberIsNoPartOfIt(String line, String canonical) {
    assertThat(number(head().centred(150, 112, line)).field().value().canonical())
        .contains(canonical);
  }

  @Test
  void symbolBrokenAtItsDashIsOne() {
    PageFixture page = head().centred(150, 112, "Số: 23/2025/TT-").centred(150, 126, "BNV");
    assertThat(number(page).field().value().canonical()).contains("23/2025/TT-BNV");
  }

  @Test
  void longNumberBelowItsLeadIsRead() {
    PageFixture page =
        head().centred(150, 112, "Số:").centred(150, 128, "91/2013/TTLT-BKHĐT-BLĐTBXH");
    assertThat(number(page).field().value().canonical()).contains("91/2013/TTLT-BKHĐT-BLĐTBXH");
  }

  @Test
  void actWithoutADayInItsHeadHasTheOneItWasAdoptedOn() {
    Page page =
        head()
            .centred(150, 112, "Nghị quyết số: 119/2026/UBTVQH15")
            .text(120, 210, "Căn cứ Luật số 65/2020/QH14 ngày 19 tháng 6 năm 2020;")
            .text(120, 400, "Nghị quyết này đã được Ủy ban Thường vụ Quốc hội khóa XV")
            .text(90, 416, "thông qua ngày 06 tháng 02 năm 2026.")
            .build();
    Document document =
        new TextComposer().compose(List.of(new PageArranger().arrange(page, List.of())), List.of());
    Fields fields =
        new LetterReader()
            .read(document, new EntityFinder().find(document, List.of()))
            .getFirst()
            .fields();
    Field<Value.DatePeriod> day = fields.issuedOn().orElseThrow().field();
    assertThat(day.value().from()).contains(LocalDate.of(2026, 2, 6));
    assertThat(day.derived()).isTrue();
  }

  private static PageFixture head() {
    return PageFixture.page(1)
        .size(13)
        .bold(true)
        .centred(150, 70, "QUỐC HỘI")
        .centred(420, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .centred(420, 86, "Độc lập - Tự do - Hạnh phúc")
        .bold(false);
  }

  private static Fields.NumberField number(PageFixture fixture) {
    Page page = fixture.text(120, 210, "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa.").build();
    Document document =
        new TextComposer().compose(List.of(new PageArranger().arrange(page, List.of())), List.of());
    return new LetterReader().read(document, List.of()).getFirst().fields().number().orElseThrow();
  }
}
