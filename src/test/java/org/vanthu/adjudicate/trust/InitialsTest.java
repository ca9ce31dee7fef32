package org.vanthu.adjudicate.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "Bộ Giáo dục và Đào tạo, QĐ-BGDĐT, 1",
    "Bộ Giáo dục, QĐ-BGDĐT, -1",
    "Sở Thông tin và Truyền thông, TC-STTTI, -1",
    "Ủy ban nhân dân tỉnh Quảng Ngãi, QĐ-UBND, 0",
    "Ủy ban nhân dân, QĐ-UBND, 1",
    "Chính phủ, NĐ-CP, 0",
    "Văn phòng, CV-KTTH, 0"
  })
  void initialsOfTheIssuerAgreeWithTheSymbolOrNot(String name, String symbol, int told) {
    Value.DocumentNumber number =
        new Value.DocumentNumber(
            Optional.of("12/" + symbol),
            Optional.of("12"),
            Optional.empty(),
            symbol,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Fields.Piece piece = new Fields.Piece("12", 1, false);
    Span span = new Span(0, 3);
    Fields none = Fields.NONE;
    Fields fields =
        new Fields(
            Optional.of(
                new Fields.NumberField(Field.printed(Judged.of(number, 1), span), piece, piece)),
            none.issuedOn(),
            Optional.of(
                Field.printed(Judged.of(new Fields.Issuer(name, Optional.empty()), 1), span)),
            none.parentIssuer(),
            none.kind(),
            none.subject(),
            none.place(),
            List.of(),
            List.of(),
            List.of(),
            none.urgency(),
            none.secrecy(),
            none.drafter(),
            List.of(),
            List.of(),
            none.draft(),
            none.attachedTo());
    assertThat(Initials.of(fields)).isEqualTo(told);
  }
}
