package org.vanthu.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What names of persons are made of. */
class PersonNamesTest {

  private final PersonNames names = new PersonNames();

  @Test
  void namesAreKnownByTheirCapitalWhereverTheirToneIsWritten() {
    assertThat(names.isFamily("Nguyễn")).isTrue();
    assertThat(names.isFamily("nguyễn")).isFalse();
    assertThat(names.isGiven("Hòa")).isTrue();
    assertThat(names.isGiven("Hoà")).isTrue();
    assertThat(names.isGiven("Đũng")).isFalse();
  }

  @Test
  void misreadFamilyIsTheOnlyOneThatIsNear() {
    assertThat(names.familyMeant("Nguyên")).contains("Nguyễn");
    assertThat(names.familyMeant("Nơnyến")).contains("Nguyễn");
    assertThat(names.familyMeant("Pham")).contains("Phạm");
    assertThat(names.familyMeant("Võng")).isEqualTo(names.familyMeant("Vong"));
    assertThat(names.familyMeant("Đxn")).isEmpty();
    assertThat(names.familyMeant("Bui")).contains("Bùi");
  }

  @Test
  void shortWordsAreNoNamesOfWhichOneLetterIsWrong() {
    assertThat(names.familyMeant("Lx")).isEmpty();
    assertThat(names.givenMeant("xấn")).contains("Tấn");
    assertThat(names.givenMeant("gọc")).contains("Ngọc");
    assertThat(names.givenMeant("x")).isEmpty();
  }
}
