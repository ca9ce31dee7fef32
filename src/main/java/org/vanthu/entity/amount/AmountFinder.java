package org.vanthu.entity.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.Amount;
import org.vanthu.model.Value.UnitSource;

/** Finds amounts of money in a passage, in digits and in words, and claims their tokens. */
public final class AmountFinder {

  /** Groups of digits from which a number may be money without a unit. */
  private static final int BARE_PIECES = 3;

  private final Passage passage;
  private final NumeralReader numerals;
  private final MoneyContext context;
  private final AmountMaker maker;
  private final List<Found<Amount>> found = new ArrayList<>();

  public AmountFinder(Passage passage) {
    this.passage = passage;
    this.numerals = new NumeralReader(passage);
    this.context = new MoneyContext(passage);
    this.maker = new AmountMaker(passage, context);
  }

  public List<Found<Amount>> find() {
    int i = 0;
    while (i < passage.size()) {
      Token token = passage.at(i);
      if (passage.isTaken(i)) {
        i++;
      } else if (token.isNumber()) {
        i = number(i);
      } else if (token.isWord() && NumberWords.begins(token)) {
        i = words(i);
      } else {
        i++;
      }
    }
    return found;
  }

  private int number(int i) {
    if (isAlone(i)) {
      return i + 1;
    }
    int end = numerals.runEnd(i);
    boolean mayBeBare = numerals.pieces() >= BARE_PIECES && context.isAmongMoney(i);
    if (!mayBeBare && !mayHaveUnit(end) && !isNamed(i)) {
      return end;
    }
    Optional<Numeral> numeral = numerals.at(i);
    if (numeral.isEmpty() || isTaken(i, end) || isCode(i) || context.isUnitLine(i)) {
      return end;
    }
    if (context.isUnitInBrackets(i, numeral.get().next(), numeral.get())) {
      return numeral.get().next();
    }
    AmountReader reader = new AmountReader(passage, numerals);
    Optional<Reading> reading = reader.after(numeral.get()).filter(context::admits);
    if (reading.isPresent()) {
      return add(i, reading.get());
    }
    Optional<Numeral> alone = numerals.isMixed(i) ? numerals.unspaced(i) : numeral;
    if (alone.isEmpty()) {
      return end;
    }
    if (reader.isNamedBefore(i, alone.get())) {
      return add(i - 1, Reading.named(alone.get()));
    }
    return bare(i, alone.get()).map(bare -> add(i, bare)).orElse(end);
  }

  /**
   * A few digits with no unit, bracket or separator behind them; asked first, since it is cheap.
   */
  private boolean isAlone(int i) {
    Token next = passage.at(i + 1);
    boolean group = next.isNumber() && next.length() == 3;
    boolean mark =
        next.isMark() && !next.is("(") && !next.is(".") && !next.is(",") && !next.is("₫");
    return passage.at(i).length() <= 3 && (next.isNumber() && !group || mark || next.isNone());
  }

  private boolean mayHaveUnit(int i) {
    Token after = passage.at(i);
    return after.isWord() || after.isNumber() || after.is("(") || after.is("₫") || after.is(".");
  }

  private boolean isNamed(int i) {
    Token before = passage.at(i - 1);
    return before.is("vnd") || before.is("vnđ");
  }

  private boolean isTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isTaken(i)) {
        return true;
      }
    }
    return false;
  }

  /** Digits that go on to the left over a slash or letters: 3/500, PC06. */
  private boolean isCode(int i) {
    Token before = passage.at(i - 1);
    boolean glued = !passage.at(i).spaced() && !before.isNone();
    return glued && before.isWord();
  }

  private Optional<Reading> bare(int i, Numeral numeral) {
    return context.isBareMoney(i, numeral) ? Optional.of(Reading.bare(numeral)) : Optional.empty();
  }

  private int add(int from, Reading reading) {
    found.add(maker.amount(from, reading));
    passage.take(from, reading.next());
    return reading.next();
  }

  /** "(bằng chữ: Hai tỷ một trăm triệu đồng chẵn)". */
  private int words(int i) {
    Optional<NumberWords.Reading> read = NumberWords.at(passage, i);
    boolean said = passage.at(i - 1).is(":") && passage.at(i - 2).is("chữ");
    if (read.isEmpty() || read.get().count() < (said ? 1 : 2)) {
      return i + 1;
    }
    int currency = Currency.at(passage, read.get().next());
    if (currency == 0) {
      return read.get().next();
    }
    int next = read.get().next() + currency;
    Amount value =
        new Amount(
            OptionalLong.of(read.get().value()),
            context.isApproximate(i),
            Rates.after(passage, next).rate(),
            UnitSource.TEXT,
            true);
    found.add(Found.of(passage.span(i, next), value, AmountMaker.PLAIN));
    passage.take(i, next);
    return next;
  }
}
