package org.vanthu.corpus.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are told by a profile's name: whoever changes one must change its print here too. */
class ProfilesTest {

  @ParameterizedTest
  @CsvSource({
    "digital, 27b9f5dfb11e",
    "clean300, 9bc5e0d23c47",
    "poor200, 0fd40507448d",
    "poor150, 0289859ac070",
    "bilevel100, 6564bef61da1",
    "hand, 1039f271a83c",
    "lies, c5f6d6628fa2"
  })
  void profileIsFrozen(String name, String print) throws NoSuchAlgorithmException {
    assertThat(print(Profiles.named(name).orElseThrow())).isEqualTo(print);
  }

  @Test
  void aspectsOfADocumentDrawApart() {
    Lot lot = new Lot(42, "poor200");
    assertThat(lot.of("skew").nextDouble()).isEqualTo(lot.of("skew").nextDouble());
    assertThat(lot.of("skew").nextDouble()).isNotEqualTo(lot.of("blur").nextDouble());
    assertThat(new Lot(43, "poor200").of("skew").nextDouble())
        .isNotEqualTo(lot.of("skew").nextDouble());
  }

  @Test
  void marksAreToldOfSeedsFromAMillionOn() {
    assertThat(new Lot(999_999, "hand").marking()).isFalse();
    assertThat(new Lot(1_000_000, "hand").marking()).isTrue();
  }

  private static String print(Profile profile) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(profile.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 6);
  }
}
