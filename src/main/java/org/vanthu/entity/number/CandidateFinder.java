package org.vanthu.entity.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** Finds what has the form of a document number in one passage and claims its tokens. */
final class CandidateFinder {

  /** Digits of the longest number. */
  private static final int MOST_DIGITS = 6;

  private final Passage passage;
  private final Vocabulary vocabulary;
  private final SymbolReader symbols;
  private final StatedKinds kinds;
  private final NumberTrial trial;
  private final NumberParts parts;

  CandidateFinder(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.vocabulary = vocabulary;
    this.symbols = new SymbolReader(passage, vocabulary);
    this.kinds = new StatedKinds(passage, vocabulary);
    this.trial = new NumberTrial(passage, vocabulary);
    this.parts = new NumberParts(passage);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      Optional<Candidate> candidate = at(i);
      if (candidate.isPresent()) {
        Candidate c = candidate.get();
        found.add(kinds.inherited(c, found));
        passage.take(c.from(), c.next());
        i = c.next();
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<Candidate> at(int i) {
    Token token = passage.at(i);
    if (token.isNumber()) {
      return mayBegin(i) ? numbered(i) : Optional.empty();
    }
    return token.is("số") ? unread(i) : Optional.empty();
  }

  /** Whether a slash, a hyphen or letters follow; asked first, since it is cheap. */
  private boolean mayBegin(int i) {
    Token next = passage.at(i + 1);
    boolean joins = next.isWord() || next.is("/") || next.is("-");
    return joins && passage.at(i).length() <= MOST_DIGITS && !parts.isWithinNumber(i);
  }

  private Optional<Candidate> numbered(int i) {
    return slashed(i).or(() -> party(i)).or(() -> lostSlash(i)).filter(trial::isNumber);
  }

  /** 15/QĐ-BNV, 59/2022/NĐ-CP, 12a/KH-UBND, 59 /QĐ-SCT. */
  private Optional<Candidate> slashed(int i) {
    int slash = parts.isLetterOfNumber(i + 1) ? i + 2 : i + 1;
    return symbols(slash, i, Optional.of(digits(i, slash)));
  }

  private Optional<Candidate> symbols(int slash, int from, Optional<String> number) {
    if (!passage.at(slash).is("/")) {
      return Optional.empty();
    }
    Optional<Integer> year = parts.yearAt(slash + 1);
    int at = year.isPresent() ? slash + 3 : slash + 1;
    return symbols
        .at(at)
        .map(read ->
            new Candidate(
                passage,
                from,
                read.next(),
                number,
                year,
                read.symbol(),
                false,
                false,
                kinds.before(from)));
  }

  /** 18-CTr/TU, 367 - QĐ/TWĐTN-VP, 84 QĐ/TWĐTN. */
  private Optional<Candidate> party(int i) {
    boolean hyphen = passage.at(i + 1).is("-");
    int kind = hyphen ? i + 2 : i + 1;
    boolean loose = passage.at(i + 1).spaced() || passage.at(kind).spaced();
    if (loose && !isStated(i)) {
      return Optional.empty();
    }
    return symbols
        .at(kind)
        .filter(read -> isParty(i, read.symbol()) || hyphen && isOld(i, read.symbol()))
        .map(read -> candidate(i, read, true, !hyphen));
  }

  /** "49-KL/TW"; behind "số" the kind may be one that we don't know: "111-QĐNS/TU". */
  private boolean isParty(int i, Symbol symbol) {
    boolean known =
        vocabulary.isKind(symbol.groups().getFirst())
            || trial.isSaid(i) && vocabulary.isBody(symbol.groups().getLast());
    return symbol.separators().indexOf("/") == 0 && known;
  }

  /** Whether "số" or the name of a kind stands before. */
  private boolean isStated(int i) {
    return trial.isSaid(i) || kinds.before(i).isPresent();
  }

  /** "Quyết định số 217-HĐBT": a body alone behind a hyphen, as before 1993. */
  private boolean isOld(int i, Symbol symbol) {
    return isStated(i)
        && symbol.groups().size() == 1
        && vocabulary.isBody(symbol.groups().getFirst());
  }

  /** "số 3557 TTTr-UBND": the slash was not read. */
  private Optional<Candidate> lostSlash(int i) {
    Token next = passage.at(i + 1);
    if (!trial.isSaid(i) || !next.isWord() || next.breaks() > 1) {
      return Optional.empty();
    }
    boolean wrapped = next.breaks() > 0;
    return symbols
        .at(i + 1)
        .filter(read -> read.symbol().groups().size() > 1)
        .filter(read -> !wrapped || vocabulary.isKind(read.symbol().groups().getFirst()))
        .filter(read -> read.symbol().groups().stream().anyMatch(vocabulary::isKnown))
        .map(read -> candidate(i, read, false, true));
  }

  private Candidate candidate(int i, SymbolReader.Reading read, boolean party, boolean mended) {
    return new Candidate(
        passage,
        i,
        read.next(),
        Optional.of(passage.at(i).key()),
        Optional.empty(),
        read.symbol(),
        party,
        mended,
        kinds.before(i));
  }

  /** "Số: /UBND-VX", also with dots, and "Số: …/20../NQ-HĐND". */
  private Optional<Candidate> unread(int i) {
    int at = passage.skip(i + 1, ":");
    while (isBlank(at)) {
      at++;
    }
    if (!passage.at(at).is("/")) {
      return Optional.empty();
    }
    int slash = at;
    if (passage.at(at + 1).is("20") && isBlank(at + 2)) {
      int end = at + 2;
      while (isBlank(end)) {
        end++;
      }
      slash = end;
    }
    return symbols(slash, at, Optional.empty())
        .map(c -> c.statedKind().isPresent() ? c : c.stating(kinds.before(i)));
  }

  private boolean isBlank(int i) {
    return switch (passage.at(i).key()) {
      case ".", "…", "_" -> true;
      default -> false;
    };
  }

  private String digits(int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      digits.append(passage.raw(i));
    }
    return digits.toString();
  }
}
