package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vanthu.corpus.compose.Issuer.Level;
import org.vanthu.corpus.compose.Script.Signer;

/** Bodies of the state as a whole that exist on a day. */
final class CentralIssuers {

  /** Where they sit, as before the date. */
  static final String HANOI = "{place:{PROVINCE=01:Hà Nội}}";

  private final Dice dice;
  private final LocalDate day;

  CentralIssuers(Dice dice, LocalDate day) {
    this.dice = dice;
    this.day = day;
  }

  Issuer government() {
    List<Signer> signers =
        List.of(
            Signer.of("THỦ TƯỚNG", "TM. CHÍNH PHỦ"),
            Signer.of("PHÓ THỦ TƯỚNG", "TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG"));
    return new Issuer(
        Level.GOVERNMENT,
        Optional.empty(),
        Issuer.named("Chính phủ", "CHÍNH PHỦ"),
        "Chính phủ",
        "Chính phủ",
        "CP",
        List.of("KTTH", "NC", "KSTT", "CĐS"),
        HANOI,
        Optional.empty(),
        signers);
  }

  Issuer primeMinister() {
    return new Issuer(
        Level.GOVERNMENT,
        Optional.empty(),
        Issuer.named("Thủ tướng Chính phủ", "THỦ TƯỚNG CHÍNH PHỦ"),
        "Thủ tướng Chính phủ",
        "Thủ tướng Chính phủ",
        "TTg",
        List.of("KTTH", "NC", "KGVX", "CN"),
        HANOI,
        Optional.empty(),
        List.of(Signer.of("THỦ TƯỚNG"), Signer.of("PHÓ THỦ TƯỚNG", "KT. THỦ TƯỚNG")));
  }

  /** Two ministries that issue together. */
  Issuer ministries() {
    List<Bodies.Body> both = dice.some(Bodies.ministries(day), 2);
    Bodies.Body first = both.getFirst();
    Bodies.Body second = both.getLast();
    return new Issuer(
        Level.MINISTRY,
        Optional.empty(),
        Issuer.named(first.name(), Issuer.capitals(first.name()))
            + " - "
            + Issuer.named(second.name(), Issuer.capitals(second.name())),
        first.name() + " - " + second.name(),
        "liên Bộ",
        first.code() + "-" + second.code(),
        List.of("VT"),
        HANOI,
        Optional.empty(),
        List.of(
            Signer.of(
                "THỨ TRƯỞNG BỘ " + Issuer.capitals(second.name().substring(3)), "KT. BỘ TRƯỞNG"),
            Signer.of(
                "THỨ TRƯỞNG BỘ " + Issuer.capitals(first.name().substring(3)), "KT. BỘ TRƯỞNG")));
  }

  Issuer ministry() {
    Bodies.Body body = dice.of(Bodies.ministries(day));
    List<Signer> signers =
        List.of(
            Signer.of("BỘ TRƯỞNG"),
            Signer.of("THỨ TRƯỞNG", "KT. BỘ TRƯỞNG"),
            Signer.of("CHÁNH VĂN PHÒNG", "TL. BỘ TRƯỞNG"),
            Signer.of("VỤ TRƯỞNG VỤ KẾ HOẠCH - TÀI CHÍNH", "TL. BỘ TRƯỞNG"));
    return new Issuer(
        Level.MINISTRY,
        Optional.empty(),
        Issuer.named(body.name(), Issuer.capitals(body.name())),
        body.name(),
        body.name(),
        body.code(),
        body.units(),
        HANOI,
        Optional.empty(),
        signers);
  }
}
