package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.List;

/** Bodies of all levels that exist on a day. */
final class Issuers {

  private final Dice dice;
  private final CentralIssuers central;
  private final LocalIssuers local;

  Issuers(Dice dice, LocalDate day, List<Province> provinces) {
    this.dice = dice;
    central = new CentralIssuers(dice, day);
    local = new LocalIssuers(dice, day, provinces);
  }

  /** A body that issues papers of a kind. */
  Issuer of(Kind kind) {
    return switch (kind) {
      case DECREE -> central.government();
      case CIRCULAR -> central.ministry();
      case JOINT_CIRCULAR -> central.ministries();
      case DECISION, DIRECTIVE, WIRE ->
          dice.percent(15) ? central.primeMinister() : administrative();
      case LOCAL_ACT -> local.council();
      case PARTY_PROGRAMME, PARTY_CONCLUSION, PARTY_LETTER -> local.party();
      case RESOLUTION -> dice.percent(70) ? local.council() : central.government();
      default -> administrative();
    };
  }

  private Issuer administrative() {
    int chance = dice.below(100);
    if (chance < 28) {
      return local.committee();
    } else if (chance < 58) {
      return local.department();
    } else if (chance < 76) {
      return central.ministry();
    } else if (chance < 88) {
      return local.commune();
    }
    return local.unit();
  }
}
