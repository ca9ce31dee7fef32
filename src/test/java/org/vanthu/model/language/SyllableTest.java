package org.vanthu.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "quyết", "định", "UỶ", "ỦY", "giếng", "gì", "khuỷu", "hoà", "hòa", "động", "ở",
        "kỳ", "quý", "giặt", "phường", "tuyển", "được", "ngoằn", "yêu"
      })
  void syllablesOfTheLanguageArePossible(String syllable) {
    assertThat(Syllable.possible(syllable)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cac", "tổt", "thích́", "fạo", "quyét", "ngê", "kàn", "lập̀", "WTO", "Pbạm", ""})
  void whatPhonologyForbidsIsNot(String syllable) {
    assertThat(Syllable.possible(syllable)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoà", "hòa", "quả", "giá", "của", "chuẩn", "nguồn", "người", "thuỷ", "thủy", "oài"
      })
  void tonesStandOnTheVowelWhereTheyAreWritten(String word) {
    assertThat(Syllable.toneInPlace(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chủân", "qủa", "gía", "cuả", "kỉêm", "ngùôn", "nguơì"})
  void tonesElsewhereAreOutOfPlace(String word) {
    assertThat(Syllable.toneInPlace(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoà,hòa", "ỦY,uỷ", "động,ĐỘNG", "ặ,Ặ", "việt,VIỆT"})
  void bothWaysOfWritingAToneHaveOneKey(String pair) {
    String[] ways = pair.split(",");
    assertThat(Syllable.key(ways[0])).isEqualTo(Syllable.key(ways[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tinh,tỉnh", "độ,đô", "ập,ấp", "thể,thế"})
  void tonesTellKeysApart(String pair) {
    String[] words = pair.split(",");
    assertThat(Syllable.key(words[0])).isNotEqualTo(Syllable.key(words[1]));
  }
}
