package org.vanthu.entity.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.model.Judged.Other;
import org.vanthu.model.Reason;
import org.vanthu.model.Value;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.DocumentNumber;

/** Finds the document numbers of a document: first their forms, then what the whole tells. */
public final class DocumentNumberFinder {

  /** A number in good form with a known kind or body. */
  private static final double PLAIN = 0.98;

  /** A number in good form whose letters are none that we know. */
  private static final double UNKNOWN = 0.93;

  /** A number that was put right by another reading in the same document. */
  private static final double REPAIRED = 0.85;

  /** A number put right by its form, or by nothing but an abbreviation that is known. */
  private static final double MENDED = 0.75;

  /** A symbol without its number. */
  private static final double UNREAD = 0.5;

  /** The reading as it stands, beside a repaired one. */
  private static final double RAW = 0.1;

  private final Vocabulary vocabulary = Vocabulary.load();

  /** Candidates of a passage, in order; claims their tokens. */
  public Forms forms(Passage passage) {
    return new Forms(new CandidateFinder(passage, vocabulary).find());
  }

  /** What has the form of a document number, not yet weighed. */
  public static final class Forms {

    private final List<Candidate> candidates;

    private Forms(List<Candidate> candidates) {
      this.candidates = List.copyOf(candidates);
    }
  }

  /**
   * The numbers of all passages with their context.
   *
   * @param dates all dates of the document in order
   */
  public List<Found<DocumentNumber>> weigh(List<Forms> forms, List<Found<DatePeriod>> dates) {
    List<Candidate> all = forms.stream().flatMap(f -> f.candidates.stream()).toList();
    SymbolRepair repair = new SymbolRepair(vocabulary, all);
    CitationContext context = new CitationContext(dates);
    List<Found<DocumentNumber>> found = new ArrayList<>();
    all.forEach(candidate -> found.add(weighed(candidate, repair, context)));
    return found;
  }

  private Found<DocumentNumber> weighed(
      Candidate candidate, SymbolRepair repair, CitationContext context) {
    Symbol symbol = repair.repair(candidate.symbol());
    boolean changed = symbol != candidate.symbol();
    Optional<LocalDate> issuedOn = context.issuedOn(candidate);
    Optional<String> issuer = context.issuer(candidate).or(() -> bodyOf(symbol));
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (changed || candidate.mended() || symbol.mended()) {
      reasons.add(Reason.REPAIRED);
    }
    if (candidate.number().isEmpty()) {
      reasons.add(Reason.UNREAD);
    }
    if (isCut(candidate, symbol)) {
      reasons.add(Reason.ILL_FORMED);
    }
    DocumentNumber value = value(candidate, symbol, issuer, issuedOn);
    List<Other<Value>> raw =
        changed
            ? List.of(
                new Other<>(
                    value(candidate, candidate.symbol(), issuer, issuedOn),
                    candidate.passage().words(candidate.from(), candidate.next()),
                    RAW))
            : List.of();
    return new Found<>(candidate.span(), value, certainty(candidate, symbol, repair), reasons, raw);
  }

  private double certainty(Candidate candidate, Symbol symbol, SymbolRepair repair) {
    if (candidate.number().isEmpty()) {
      return UNREAD;
    }
    boolean known = symbol.groups().stream().anyMatch(vocabulary::isKnown);
    if (symbol != candidate.symbol()) {
      return repair.borneOut(candidate, symbol) ? REPAIRED : MENDED;
    }
    if (candidate.mended() || symbol.mended()) {
      return known ? REPAIRED : MENDED;
    }
    if (isCut(candidate, symbol)) {
      return MENDED;
    }
    return known ? PLAIN : UNKNOWN;
  }

  /** "15/QĐ" without a body: what followed was lost, or its writer left it out. */
  private boolean isCut(Candidate candidate, Symbol symbol) {
    return candidate.year().isEmpty()
        && symbol.groups().size() == 1
        && vocabulary.isKind(symbol.groups().getFirst())
        && !vocabulary.isBody(symbol.groups().getFirst());
  }

  private DocumentNumber value(
      Candidate candidate, Symbol symbol, Optional<String> issuer, Optional<LocalDate> issuedOn) {
    Optional<String> kind = Optional.of(symbol.groups().getFirst()).filter(vocabulary::isKind);
    return new DocumentNumber(
        candidate.canonical(symbol),
        candidate.number(),
        candidate.year(),
        symbol.text(),
        kind,
        candidate.statedKind(),
        issuer,
        issuedOn);
  }

  private Optional<String> bodyOf(Symbol symbol) {
    List<String> groups = symbol.groups();
    int body = groups.size() > 1 && vocabulary.isKind(groups.getFirst()) ? 1 : 0;
    return vocabulary.body(groups.get(body));
  }
}
