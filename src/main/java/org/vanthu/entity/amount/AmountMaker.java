package org.vanthu.entity.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.model.Judged.Other;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;
import org.vanthu.model.Value.Amount;
import org.vanthu.model.Value.UnitSource;

/** Makes amounts of what was read of them, with how sure they are. */
final class AmountMaker {

  /** An amount with its unit, in good form. */
  static final double PLAIN = 0.98;

  /** "2,5 tỷ" without "đồng". */
  private static final double NO_CURRENCY = 0.93;

  /** A number of billions without unit among words of money. */
  private static final double BARE = 0.82;

  /** The same of millions, which may as well be counted in thousands. */
  private static final double BARE_MILLIONS = 0.7;

  /** Đồng from which a bare number can't be counted in anything larger. */
  private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

  /** Separators against the rule, or against the size of the unit. */
  private static final double ILL_FORMED = 0.6;

  private final Passage passage;
  private final MoneyContext context;

  AmountMaker(Passage passage, MoneyContext context) {
    this.passage = passage;
    this.context = context;
  }

  /** The amount that begins at a token. */
  Found<Amount> amount(int from, Reading reading) {
    Rates.Reading rate = Rates.after(passage, reading.next());
    UnitSource source = reading.unit() == Reading.Unit.NONE ? UnitSource.IMPLIED : UnitSource.TEXT;
    boolean approximate = context.isApproximate(from);
    OptionalLong vnd = vnd(reading.vnd());
    Amount value = new Amount(vnd, approximate, rate.rate(), source, false);
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    boolean illFormed = reading.isIllFormed() || vnd.isEmpty();
    if (illFormed) {
      reasons.add(Reason.ILL_FORMED);
    }
    if (source == UnitSource.IMPLIED) {
      reasons.add(Reason.INFERRED);
    }
    List<Other<Value>> others = new ArrayList<>();
    for (BigDecimal other : reading.others()) {
      Amount meant = new Amount(vnd(other), approximate, rate.rate(), source, false);
      others.add(new Other<>(meant, passage.words(from, reading.next()), 1 - ILL_FORMED));
    }
    return new Found<>(
        passage.span(from, reading.next()), value, certainty(reading, illFormed), reasons, others);
  }

  private static double certainty(Reading reading, boolean illFormed) {
    if (illFormed) {
      return ILL_FORMED;
    }
    return switch (reading.unit()) {
      case CURRENCY -> PLAIN;
      case SCALE -> NO_CURRENCY;
      case NONE -> reading.vnd().compareTo(BILLION) < 0 ? BARE_MILLIONS : BARE;
    };
  }

  /** Whole đồng; empty when there is a rest, which no real amount has, or beyond a long. */
  private static OptionalLong vnd(BigDecimal amount) {
    try {
      return OptionalLong.of(amount.longValueExact());
    } catch (ArithmeticException notWhole) {
      return OptionalLong.empty();
    }
  }
}
