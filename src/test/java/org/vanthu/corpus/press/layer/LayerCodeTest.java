package org.vanthu.corpus.press.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What old encodings look like when their text is copied. */
class LayerCodeTest {

  @ParameterizedTest
  @CsvSource({
    "Cộng hoà xã hội chủ nghĩa Việt Nam, Céng hoµ x· héi chñ nghÜa ViÖt Nam",
    "Độc lập - Tự do - Hạnh phúc, §éc lËp - Tù do - H¹nh phóc",
    "Uỷ ban nhân dân, Uû ban nh©n d©n",
    "trưởng, tr\u00ADëng",
    "CỘNG HÒA, céng hßa",
    "Ủy ban, ñy ban"
  })
  void tcvn3IsCopiedAsItsBytes(String seen, String copied) {
    assertThat(copied(new Tcvn3(), seen)).isEqualTo(copied);
  }

  @Test
  void capitalsOfTcvn3LiveInTheFontOfCapitals() {
    Tcvn3 code = new Tcvn3();
    assertThat(code.runs("CỘNG")).containsExactly(new LayerCode.Run("CỘNG", true));
    assertThat(code.runs("Ủy"))
        .containsExactly(new LayerCode.Run("Ủ", true), new LayerCode.Run("y", false));
    assertThat(code.runs("Đông")).containsExactly(new LayerCode.Run("Đông", false));
    assertThat(code.fontName("Tinos-Bold", true)).isEqualTo(".VnTimeH");
  }

  @ParameterizedTest
  @CsvSource({
    "Cộng hòa xã hội chủ nghĩa Việt Nam, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
    "Độc lập - Tự do - Hạnh phúc, Ñoäc laäp - Töï do - Haïnh phuùc",
    "ỦY BAN NHÂN DÂN, UÛY BAN NHAÂN DAÂN",
    "ở tỉnh kỳ lưỡng, ôû tænh kyø löôõng"
  })
  void vniIsCopiedAsLettersAndMarks(String seen, String copied) {
    assertThat(copied(new Vni(), seen)).isEqualTo(copied);
  }

  @Test
  void shiftedTextHasNoLetterOrDigitInItsPlace() {
    String seen = "Số 89/QĐ-UBND ngày 16 tháng 01 năm 2025";
    String copied = copied(new Shifted(3), seen);
    assertThat(copied).hasSameSizeAs(seen);
    for (int i = 0; i < seen.length(); i++) {
      if (Character.isLetterOrDigit(seen.charAt(i))) {
        assertThat(copied.charAt(i)).isNotEqualTo(seen.charAt(i));
      }
    }
  }

  @Test
  void decomposedTextIsTheSameOnceComposed() {
    String seen = "Quyết định về việc phê duyệt";
    String copied = copied(LayerCode.DECOMPOSED, seen);
    assertThat(copied).isNotEqualTo(seen);
    assertThat(Normalizer.normalize(copied, Normalizer.Form.NFC)).isEqualTo(seen);
  }

  private static String copied(LayerCode code, String seen) {
    StringBuilder copied = new StringBuilder();
    for (String word : seen.split(" ", -1)) {
      copied.append(copied.isEmpty() ? "" : " ");
      for (LayerCode.Run run : code.runs(word)) {
        run.letters().codePoints().forEach(c -> copied.append(code.copied(c, run.capitals())));
      }
    }
    return copied.toString();
  }
}
