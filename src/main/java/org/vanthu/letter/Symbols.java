package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Folded;
import org.vanthu.model.language.Edits;

/**
 * Reads symbols (ký hiệu) and repairs what engines misread in them, against the kind that the title
 * names and the initials of the issuer.
 */
final class Symbols {

  private static final List<String> BODIES =
      List.of("UBND", "HĐND", "UBMTTQ", "VPCP", "VPUBND", "BGDĐT", "BTNMT", "BNNPTNT", "SKHĐT");

  private final Kinds kinds;

  Symbols(Lexicon lexicon) {
    kinds = new Kinds(lexicon);
  }

  /**
   * A symbol.
   *
   * @param kind what its first group abbreviates; empty for letters
   * @param guessed whether a letter was put in, left out or changed, not an accent alone
   * @param borneOut whether every group agrees with what else is known
   */
  record Symbol(
      String text,
      Optional<Lexicon.Kind> kind,
      boolean repaired,
      boolean guessed,
      boolean borneOut) {}

  /**
   * @param trusted whether the letters are as somebody typed them; then none is changed
   */
  Symbol read(
      String printed, boolean trusted, Optional<Lexicon.Kind> title, Optional<String> issuer) {
    String raw =
        printed.replaceAll("\\s+", "").replaceAll("[–—]", "-").replace('Ð', 'Đ').replace('ð', 'đ');
    boolean party = raw.indexOf('/') > 0;
    String[] groups = raw.split(party ? "/" : "-");
    Optional<Lexicon.Kind> kind = kind(groups[0], title);
    List<String> read = new ArrayList<>();
    boolean borneOut = true;
    boolean guessed = false;
    for (int i = 0; i < groups.length; i++) {
      String group = groups[i];
      String known = i == 0 && kind.isPresent() ? kind.get().abbreviation() : body(group, issuer);
      if (trusted && !Folded.of(known).equals(Folded.of(group))) {
        known = "";
      }
      guessed |= !known.isEmpty() && !Folded.of(known).equals(Folded.of(group));
      borneOut &= !known.isEmpty() || i > 1;
      read.add(known.isEmpty() ? group : known);
    }
    String text = String.join(party ? "/" : "-", read);
    boolean agrees = borneOut && (kind.isPresent() ? title.equals(kind) : title.isEmpty());
    return new Symbol(text, kind, !text.equals(raw), guessed, agrees && !guessed);
  }

  private Optional<Lexicon.Kind> kind(String group, Optional<Lexicon.Kind> title) {
    Optional<Lexicon.Kind> near =
        title.filter(t ->
            t.abbreviation().length() > 1
                && Edits.within(1, Folded.of(t.abbreviation()), Folded.of(group))
                && group.length() > 1);
    Optional<Lexicon.Kind> exact = kinds.ofSymbol(group);
    boolean same = exact.isPresent() && exact.get().abbreviation().equals(group);
    return same && near.isEmpty() ? exact : near.or(() -> exact);
  }

  /** The body's abbreviation that was meant, or "" when it is none that is known. */
  private static String body(String group, Optional<String> issuer) {
    List<String> known = new ArrayList<>(BODIES);
    issuer.map(Symbols::initials).filter(i -> i.length() > 1).ifPresent(known::addFirst);
    String folded = Folded.of(group);
    return known.stream()
        .filter(k -> k.equals(group))
        .findFirst()
        .or(() -> known.stream().filter(k -> Folded.of(k).equals(folded)).findFirst())
        .or(() ->
            known.stream().filter(k -> k.length() >= 4 && near(Folded.of(k), folded)).findFirst())
        .orElse("");
  }

  /**
   * One letter apart behind the same first one: with another first letter BKHĐT, the ministry, is
   * as good a body as SKHĐT, the department, and without it QLCS is an office of its own.
   */
  private static boolean near(String known, String group) {
    return !group.isEmpty() && known.charAt(0) == group.charAt(0) && Edits.within(1, known, group);
  }

  /** "Sở Kế hoạch và Đầu tư" is SKHĐT. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("\\s+")) {
      if (!word.matches("(?i)và|của|-|–|về")) {
        initials.append(word.substring(0, 1).toUpperCase(java.util.Locale.of("vi")));
      }
    }
    return initials.toString();
  }
}
