package org.vanthu.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misread symbols become those of known bodies, and right ones stay. */
class SymbolsTest {

  private final Symbols symbols = new Symbols(new Lexicon());

  @ParameterizedTest
  @CsvSource({
    "BKHĐT-TH, BKHĐT-TH, Bộ Kế hoạch và Đầu tư",
    "QLCS-TSK, QLCS-TSK, Cục Quản lý công sản",
    "BKHĐT-TH, BKHĐT-TH, ''",
    "UBNĐ-KT, UBND-KT, ''",
    "UBMD-KT, UBND-KT, ''",
    "SKHDT-TH, SKHĐT-TH, Sở Kế hoạch và Đầu tư"
  })
  void symbolIsRepairedBehindItsFirstLetterAlone(String read, String right, String issuer) {
    Optional<String> body = Optional.of(issuer).filter(name -> !name.isEmpty());
    assertThat(symbols.read(read, false, Optional.empty(), body).text()).isEqualTo(right);
  }
}
