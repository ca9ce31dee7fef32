package org.vanthu.entity.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vanthu.entity.amount.Reading.Unit;
import org.vanthu.entity.passage.Passage;

/** Reads the unit behind a number and smaller parts behind that: 16 tỷ 310 triệu đồng. */
final class AmountReader {

  /** Above the power of the largest scale. */
  private static final int LARGEST = 13;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Passage passage;
  private final NumeralReader numerals;

  AmountReader(Passage passage, NumeralReader numerals) {
    this.passage = passage;
    this.numerals = numerals;
  }

  /** The amount that this number begins; empty when no unit of money follows. */
  Optional<Reading> after(Numeral numeral) {
    return after(numeral, LARGEST);
  }

  /** The amount with a unit below a power of ten, so that parts get smaller and smaller. */
  private Optional<Reading> after(Numeral numeral, int below) {
    int at = afterWords(numeral.next());
    boolean stray = passage.at(at).is(".") && !passage.at(at).spaced() && scale(at + 1).isPresent();
    int unit = stray ? at + 1 : at;
    boolean hundreds = passage.at(unit).is("trăm") && scale(unit + 1).isPresent();
    Optional<Scale> scale = scale(hundreds ? unit + 1 : unit);
    if (scale.isEmpty()) {
      return plain(numeral, at);
    }
    if (scale.get().power() >= below) {
      return Optional.empty();
    }
    Numeral counted = hundreds ? times(numeral, HUNDRED) : numeral;
    boolean odd = hundreds && numeral.value().compareTo(BigDecimal.TEN) >= 0;
    Reading reading = scaled(counted, scale.get(), !stray && !odd);
    return Optional.of(odd ? alsoMeaning(reading, numeral, scale.get()) : reading);
  }

  private static Reading alsoMeaning(Reading reading, Numeral numeral, Scale scale) {
    BigDecimal meant = numeral.value().multiply(scale.factor());
    return new Reading(
        reading.next(), reading.vnd(), List.of(meant), reading.unit(), reading.power(), false);
  }

  private Optional<Scale> scale(int i) {
    return Scale.at(passage, i);
  }

  private static Numeral times(Numeral numeral, BigDecimal factor) {
    return new Numeral(
        numeral.next(),
        numeral.value().multiply(factor),
        Optional.empty(),
        numeral.groups(),
        numeral.wellFormed());
  }

  /** "25 (hai mươi lăm) triệu đồng": the token after the words. */
  private int afterWords(int i) {
    if (!passage.at(i).is("(")) {
      return i;
    }
    return NumberWords.at(passage, i + 1)
        .filter(words -> passage.at(words.next()).is(")"))
        .map(words -> words.next() + 1)
        .orElse(i);
  }

  /** Đồng without a scale: a comma before three digits can't be decimal. */
  private Optional<Reading> plain(Numeral numeral, int at) {
    int currency = Currency.at(passage, at);
    if (currency == 0 || passage.at(at).is("đ") && passage.at(at).spaced() && small(numeral)) {
      return Optional.empty();
    }
    Numeral whole = numeral.wellFormed() ? thousands(numeral) : numeral;
    boolean doubt = !whole.wellFormed();
    return Optional.of(
        new Reading(
            at + currency,
            whole.value(),
            doubt ? whole.other().map(List::of).orElse(List.of()) : List.of(),
            Unit.CURRENCY,
            0,
            whole.wellFormed()));
  }

  private static boolean small(Numeral numeral) {
    return numeral.groups() == 0 && numeral.value().compareTo(HUNDRED) < 0;
  }

  private static Numeral thousands(Numeral numeral) {
    boolean larger =
        numeral.other().isPresent() && numeral.other().get().compareTo(numeral.value()) > 0;
    return larger ? numeral.swapped() : numeral;
  }

  private Reading scaled(Numeral numeral, Scale scale, boolean wellFormed) {
    BigDecimal value = numeral.value().multiply(scale.factor());
    List<BigDecimal> others =
        Separators.doubtful(numeral, scale.power())
            ? numeral.other().map(o -> List.of(o.multiply(scale.factor()))).orElse(List.of())
            : List.of();
    boolean good = wellFormed && numeral.wellFormed();
    Optional<Reading> rest = numeral.isInteger() ? rest(scale) : Optional.empty();
    if (rest.isPresent()) {
      Reading r = rest.get();
      return new Reading(r.next(), value.add(r.vnd()), List.of(), r.unit(), scale.power(), good);
    }
    int half = passage.at(scale.next()).is("rưỡi") ? 1 : 0;
    BigDecimal halved = half > 0 ? scale.factor().divide(BigDecimal.TWO) : BigDecimal.ZERO;
    int next = scale.next() + half;
    int currency = Currency.at(passage, next);
    return new Reading(
        next + currency,
        value.add(halved),
        others,
        currency > 0 ? Unit.CURRENCY : Unit.SCALE,
        scale.power(),
        good);
  }

  /** "310 triệu" behind "16 tỷ"; also "201" behind "1.747 tỷ", which are triệu. */
  private Optional<Reading> rest(Scale above) {
    int at = above.next();
    if (!passage.at(at).isNumber() || passage.isTaken(at)) {
      return Optional.empty();
    }
    Optional<Numeral> numeral = numerals.at(at).filter(Numeral::isInteger);
    return numeral
        .flatMap(n -> after(n, above.power()))
        .or(() -> numeral.filter(n -> above.power() == 9).flatMap(this::unsaidMillions));
  }

  private Optional<Reading> unsaidMillions(Numeral numeral) {
    int digits = passage.at(numeral.next() - 1).length();
    boolean three = numeral.groups() == 0 && digits == 3;
    boolean ends = !passage.at(numeral.next()).isWord() || passage.at(numeral.next()).is("đồng");
    if (!three || !ends) {
      return Optional.empty();
    }
    int currency = Currency.at(passage, numeral.next());
    return Optional.of(
        new Reading(
            numeral.next() + currency,
            numeral.value().multiply(BigDecimal.TEN.pow(6)),
            List.of(),
            currency > 0 ? Unit.CURRENCY : Unit.SCALE,
            6,
            true));
  }
}
