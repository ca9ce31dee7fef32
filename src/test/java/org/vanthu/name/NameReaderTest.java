package org.vanthu.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanthu.Texts;
import org.vanthu.model.Mention;
import org.vanthu.model.Value;

/** Bodies and persons by the models as they are shipped. */
class NameReaderTest {

  private static final NameReader READER = new NameReader();

  private static List<Mention> names(Texts texts) {
    return READER.read(texts.document(), List.of(), texts.mentions(), texts.parts());
  }

  /** Names of a text, each with how sure it is. */
  private static String read(String text, Class<? extends Value> type) {
    Texts texts = Texts.of(text);
    return names(texts).stream()
        .filter(mention -> type.isInstance(mention.value()))
        .map(mention ->
            mention.text(texts.document()).replaceAll("\\s+", " ")
                + (mention.judged().confidence() < 0.8 ? " ?" : ""))
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế rà soát hồ sơ. | Sở Tài chính + Sở Y tế",
        "Theo đề nghị của Sở Lao động - Thương binh và Xã hội tại Tờ trình. | Sở Lao động - Thương binh và Xã hội",
        "Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh Lạng Sơn về kho hàng. | Ủy ban nhân dân tỉnh Lạng Sơn",
        "Công an tỉnh Thanh Hóa báo cáo Bộ Công an. | Công an tỉnh Thanh Hóa + Bộ Công an",
        "Theo đề nghị của Cục trưởng Cục Hợp tác quốc tế về kho hàng. | Cục Hợp tác quốc tế",
        "Thông tư của Bộ trưởng Bộ Giao thông vận tải công bố danh mục kho hàng. | Bộ Giao thông vận tải",
        "Gửi Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính, Bộ Tư pháp. | Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính + Bộ Tư pháp",
        "Nghị quyết này được Ủy ban Thường vụ Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam thông qua. | Ủy ban Thường vụ Quốc hội",
        "Đề nghị Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam tăng cường giám sát. | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
      })
  void bodyIsFoundInItsWholeLength(String text, String found) {
    assertThat(read(text, Value.Organisation.class)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kết luận của Ban Chỉ đạo Trung ương các Chương trình MTQG Nguyễn Văn Mẫu tại cuộc họp.",
        "Công tác cổ phần hóa Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ đã xong."
      })
  void bodyWhoseEndIsUnsureIsDoubtful(String text) {
    assertThat(read(text, Value.Organisation.class)).isNotEmpty().endsWith(" ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban hành kèm theo Quyết định này quy chế làm việc.",
        "Phòng, chống dịch bệnh trên địa bàn.",
        "Bộ thủ tục hành chính được công bố công khai.",
        "Các sở, ban, ngành rà soát hồ sơ.",
        "Hệ số 0,7 cho các xã: Võ Lao, Trường Sơn, Đoàn Kết và phường Tô Hiệu.",
        "Gửi Sở Tư pháp các tỉnh, thành phố để thực hiện.",
        "Quy định này áp dụng cho Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương.",
        "Căn cứ Luật Ngân hàng Nhà nước Việt Nam số 46/2010/QH12;",
        "Trường hợp có vướng mắc, báo cáo để giải quyết."
      })
  void whatOnlyBeginsLikeABodyIsNone(String text) {
    assertThat(read(text, Value.Organisation.class)).isEmpty();
  }

  @Test
  void nameWrappedOverALineIsOne() {
    String text =
        "Thực hiện chỉ đạo của cấp trên về kho hàng, Sở Kế\nhoạch và Đầu tư tổng hợp như sau.";
    assertThat(read(text, Value.Organisation.class)).isEqualTo("Sở Kế hoạch và Đầu tư");
  }

  @Test
  void personHasTheOfficeBesideTheName() {
    Texts texts =
        Texts.of("Chủ trì: ông Nguyễn Văn Mẫu, Phó Giám đốc Sở Y tế; thư ký ghi biên bản.");
    assertThat(names(texts))
        .extracting(Mention::value)
        .filteredOn(Value.Person.class::isInstance)
        .singleElement()
        .extracting(value ->
            ((Value.Person) value).name() + ", " + ((Value.Person) value).title().orElse(""))
        .isEqualTo("Nguyễn Văn Mẫu, Phó Giám đốc Sở Y tế");
  }

  @Test
  void bodyOfThisProvinceIsThatOfTheIssuer() {
    Texts texts =
        Texts.of(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LẠNG SƠN
            Số: 77/UBND-KT
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Lạng Sơn, ngày 14 tháng 11 năm 2024
            Kính gửi: Sở Tài chính.
            UBND tỉnh giao Sở Tài chính rà soát hồ sơ của tỉnh Cao Bằng và báo cáo Bộ Tài chính.
            """);
    assertThat(names(texts))
        .extracting(Mention::value)
        .filteredOn(Value.Organisation.class::isInstance)
        .extracting(value -> (Value.Organisation) value)
        .extracting(body -> body.name() + " " + body.province().orElse("–"))
        .contains("Ủy ban nhân dân tỉnh Lạng Sơn 20", "Sở Tài chính 20", "Bộ Tài chính –");
  }

  @Test
  void personOfAnOfficeIsNoPartOfTheBody() {
    String text =
        "Kết luận của Bộ trưởng Bộ Nội vụ tại cuộc họp; ông Trần Văn Mẫu\nNội dung: rà soát hồ sơ.";
    assertThat(read(text, Value.Organisation.class)).isEqualTo("Bộ Nội vụ");
    assertThat(read(text, Value.Person.class)).isEqualTo("Trần Văn Mẫu");
  }

  @Test
  void personBehindTheBodyThatHeHeadsIsApart() {
    String text = "Theo ý kiến của Phó Chủ tịch UBND tỉnh Võ Mẫu tại cuộc họp, Sở Y tế báo cáo.";
    assertThat(read(text, Value.Organisation.class)).isEqualTo("UBND tỉnh + Sở Y tế");
    Texts texts = Texts.of(text);
    assertThat(names(texts))
        .extracting(Mention::value)
        .filteredOn(Value.Person.class::isInstance)
        .containsExactly(
            new Value.Person("Võ Mẫu", java.util.Optional.of("Phó Chủ tịch UBND tỉnh")));
  }
}
