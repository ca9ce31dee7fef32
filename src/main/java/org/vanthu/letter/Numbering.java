package org.vanthu.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Judged;
import org.vanthu.model.Provenance;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/** Makes the field of the number and symbol out of the line where they stand. */
final class Numbering {

  /** Confidence in a symbol that agrees with the title and the issuer. */
  private static final double AGREES = 0.96;

  /** Factor for a symbol whose accents or spaces were put right. */
  private static final double MENDED = 0.95;

  /** Factor for a symbol of which a letter was guessed: it wants a look. */
  private static final double GUESSED = 0.75;

  private static final Pattern BROKEN = Pattern.compile("/\\s?\\p{Lu}[\\p{L}\\d&]*\\s?[-–]$");

  /** Confidence in a value that was not read but for its place. */
  private static final double UNREAD = 0.1;

  private final Document document;
  private final Symbols symbols;

  Numbering(Document document, Symbols symbols) {
    this.document = document;
    this.symbols = symbols;
  }

  /** The first line of a head that carries a number and symbol. */
  static Optional<NumberLine> line(Head head) {
    List<NumberLine> found =
        mended(head.lines()).stream().flatMap(line -> NumberLine.of(line).stream()).toList();
    return found.stream()
        .filter(n -> head.motto().isEmpty() || head.leftOfMotto(n.line()))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .or(() -> bare(head));
  }

  /** The lines, a symbol that is broken at its dash ("23/2025/TT-", "BNV") made one again. */
  private static List<PaperLine> mended(List<PaperLine> lines) {
    List<PaperLine> mended = new ArrayList<>(lines);
    for (int i = 0; i + 1 < lines.size(); i++) {
      PaperLine line = lines.get(i);
      if (BROKEN.matcher(line.text()).find()) {
        mended.set(i, line.joined(lines.get(i + 1)).orElse(line));
      }
    }
    return mended;
  }

  /** Without "Số" only a line below the issuer is believed. */
  private static Optional<NumberLine> bare(Head head) {
    return head.motto().isEmpty()
        ? Optional.empty()
        : head.lines().stream()
            .filter(head::leftOfMotto)
            .flatMap(line -> NumberLine.bare(line).stream())
            .findFirst();
  }

  Fields.NumberField field(
      NumberLine line,
      Optional<Lexicon.Kind> title,
      Optional<String> issuer,
      Optional<LocalDate> issuedOn,
      boolean byHand) {
    Symbols.Symbol symbol =
        symbols.read(line.symbol().of(document.text()), typed(line.symbol()), title, issuer);
    Reading symbolReading = symbolReading(line, symbol);
    Reading numberReading = numberReading(line, byHand);
    Fields.Piece number = piece(line.digits(), numberReading);
    Fields.Piece sign = piece(symbol.text(), symbolReading);
    Value.DocumentNumber value = value(line, symbol, line.digits(), title, issuer, issuedOn);
    List<Judged.Other<Value.DocumentNumber>> others = new ArrayList<>();
    for (var other : numberAlternatives(line)) {
      Value.DocumentNumber otherValue = value(line, symbol, other.text(), title, issuer, issuedOn);
      others.add(
          new Judged.Other<>(otherValue, otherValue.canonical().orElse(""), other.confidence()));
    }
    var reasons = new java.util.TreeSet<>(numberReading.reasons());
    reasons.addAll(symbolReading.reasons());
    double least = Math.min(number.confidence(), sign.confidence());
    return new Fields.NumberField(
        Field.printed(new Judged<>(value, least, reasons, others), line.span()), number, sign);
  }

  private static Fields.Piece piece(String text, Reading reading) {
    return new Fields.Piece(text, reading.confidence(), reading.handwritten());
  }

  private Reading symbolReading(NumberLine line, Symbols.Symbol symbol) {
    Reading reading = Reading.of(document, line.symbol());
    if (symbol.repaired()) {
      reading = reading.doubted(symbol.guessed() ? GUESSED : MENDED, Reason.REPAIRED);
    }
    return symbol.borneOut() ? reading.borneOut(AGREES) : reading;
  }

  private boolean typed(Span span) {
    return document.confidence(span) == 1;
  }

  private Reading numberReading(NumberLine line, boolean byHand) {
    Reading reading = Reading.of(document, line.number());
    if (byHand) {
      reading = reading.doubtedAsHandwriting();
    }
    return line.digits().isEmpty()
        ? new Reading(UNREAD, reading.reasons(), reading.handwritten()).doubted(1, Reason.UNREAD)
        : reading;
  }

  private List<org.vanthu.model.Alternative> numberAlternatives(NumberLine line) {
    return document.provenance().inks(line.number()).stream()
        .filter(ink -> covers(line.number(), ink))
        .flatMap(ink -> ink.word().alternatives().stream())
        .map(a -> new org.vanthu.model.Alternative(a.text().replaceAll("\\D", ""), a.confidence()))
        .filter(a -> !a.text().isEmpty() && !a.text().equals(line.digits()))
        .toList();
  }

  /** Whether a word is the number and nothing but points beside it. */
  private static boolean covers(Span number, Provenance.Ink ink) {
    return number.start() - ink.start() <= 2
        && ink.start() + ink.word().text().length() - number.end() <= 2;
  }

  private static Value.DocumentNumber value(
      NumberLine line,
      Symbols.Symbol symbol,
      String digits,
      Optional<Lexicon.Kind> title,
      Optional<String> issuer,
      Optional<LocalDate> issuedOn) {
    Optional<Integer> year =
        line.year().isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(line.year()));
    String middle = year.map(y -> line.separator() + y).orElse("") + line.separator();
    Optional<String> number = digits.isEmpty() ? Optional.empty() : Optional.of(digits);
    return new Value.DocumentNumber(
        number.map(n -> n + middle + symbol.text()),
        number,
        year,
        symbol.text(),
        symbol.kind().map(Lexicon.Kind::abbreviation),
        title.map(Lexicon.Kind::name),
        issuer,
        issuedOn);
  }
}
