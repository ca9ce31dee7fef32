package org.vanthu.entity.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vanthu.entity.amount.Reading.Unit;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** Reads the unit behind a number and smaller parts behind that: 16 tỷ 310 triệu đồng. */
final class AmountReader {

  /** Above the power of the largest scale. */
  private static final int LARGEST = 13;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

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

  /** "VND 1.200.000": the currency before a number that has groups. */
  boolean isNamedBefore(int i, Numeral numeral) {
    Token before = passage.at(i - 1);
    boolean currency = before.is("vnd") || before.is("vnđ");
    return currency && !passage.at(i - 2).isNumber() && numeral.groups() > 0 && numeral.isInteger();
  }

  /** The amount with a unit below a power of ten, so that parts get smaller and smaller. */
  private Optional<Reading> after(Numeral single, int below) {
    Numeral numeral = single.isInteger() ? composed(single) : single;
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

  /** "3 nghìn 500 tỷ", "4 nghìn 2 trăm tỷ": two numbers that count one unit together. */
  private Numeral composed(Numeral thousands) {
    Token word = passage.at(thousands.next());
    int at = thousands.next() + 1;
    if (!word.is("nghìn") && !word.is("ngàn") || !passage.at(at).isNumber()) {
      return thousands;
    }
    Optional<Numeral> rest =
        numerals
            .unspaced(at)
            .filter(n -> n.isInteger() && n.groups() == 0 && n.value().compareTo(THOUSAND) < 0);
    if (rest.isEmpty()) {
      return thousands;
    }
    boolean hundreds = passage.at(rest.get().next()).is("trăm");
    int next = rest.get().next() + (hundreds ? 1 : 0);
    if (scale(next).filter(scale -> scale.power() >= 6).isEmpty()) {
      return thousands;
    }
    BigDecimal more = hundreds ? rest.get().value().multiply(HUNDRED) : rest.get().value();
    BigDecimal value = thousands.value().multiply(THOUSAND).add(more);
    return new Numeral(next, value, Optional.empty(), 0, thousands.wellFormed());
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
    boolean apart = passage.at(at).breaks() > 0 && isFew(numeral);
    if (currency == 0
        || apart
        || passage.at(at).is("đ") && passage.at(at).spaced() && small(numeral)) {
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

  /** Hundreds of đồng buy nothing: with a line end before "đồng", an ordinal and another word. */
  private static boolean isFew(Numeral numeral) {
    return numeral.groups() == 0 && numeral.value().compareTo(THOUSAND) < 0;
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
      boolean both = good && r.wellFormed();
      return new Reading(r.next(), value.add(r.vnd()), List.of(), r.unit(), scale.power(), both);
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
        .or(() -> numeral.flatMap(n -> unsaid(n, above)));
  }

  /**
   * "1.747 tỷ 201" is 201 triệu, "5 triệu 500" 500 nghìn. "2 tỷ 5" is said for 2,5 tỷ, which no
   * paper should write: told, and doubted.
   */
  private Optional<Reading> unsaid(Numeral numeral, Scale above) {
    Token digits = passage.at(numeral.next() - 1);
    Token after = passage.at(numeral.next());
    boolean ends = !after.isWord() && !after.is("/") && !after.is("%") || after.is("đồng");
    boolean whole = numeral.groups() == 0 && digits.length() <= 3 && digits.breaks() == 0;
    boolean scales = above.power() == 9 || above.power() == 6;
    if (!whole || !scales || !ends || digits.key().startsWith("0")) {
      return Optional.empty();
    }
    int currency = Currency.at(passage, numeral.next());
    int power = above.power() - digits.length();
    return Optional.of(
        new Reading(
            numeral.next() + currency,
            numeral.value().multiply(BigDecimal.TEN.pow(power)),
            List.of(),
            currency > 0 ? Unit.CURRENCY : Unit.SCALE,
            power,
            digits.length() == 3));
  }
}
