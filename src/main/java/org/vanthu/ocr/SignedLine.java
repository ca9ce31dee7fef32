package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;
import org.vanthu.model.language.PersonNames;
import org.vanthu.model.language.Syllable;

/**
 * One line of the column in which a letter is signed, read several times: an office in capitals or
 * a person's name. The readings vote word by word; words that offices and names are made of count
 * more.
 */
final class SignedLine {

  /** Words of offices and of what is signed for, folded. */
  private static final Set<String> OFFICES =
      Set.of(
          ("kt tm tl tuq q chu tich pho truong bo thu tuong giam doc tong cuc chanh van phong vien"
                  + " vu ban nhiem bi hieu doi thanh tra ky toan uy nhan dan thuong truc thuc chi"
                  + " hoi dong tinh huyen quan phuong xa so khoa kiem lai doan dai bieu")
              .split(" "));

  /** What a word that names are made of counts beside the engine's certainty of 0 to 1. */
  private static final double LISTED = 1.2;

  /** Share of the letters of an office that known words must have. */
  private static final double KNOWN = 0.6;

  /** Share of readings that must agree for a word to be left with the engine's certainty. */
  private static final double MOST_AGREE = 0.6;

  /** The most that is claimed for a word on which readings differ. */
  private static final double DISPUTED = 0.7;

  /** The most that is claimed for a word that one reading alone has. */
  private static final double ALONE = 0.4;

  /** What every further reading that agrees counts. */
  private static final double SECONDED = 0.25;

  /** Words of a name at most. */
  private static final int LONGEST_NAME = 5;

  private final PersonNames names;
  private final List<List<Read>> readings = new ArrayList<>();

  SignedLine(PersonNames names) {
    this.names = names;
  }

  /** Adds a reading: the words from left to right, what is no word left out. */
  void add(List<Read> words) {
    List<Read> letters =
        words.stream()
            .filter(word -> word.text().chars().anyMatch(Character::isLetter))
            .sorted(Comparator.comparingInt(word -> word.box().left()))
            .toList();
    if (!letters.isEmpty()) {
      readings.add(joined(letters));
    }
  }

  /** A small letter begins no word of a name, so that the seal parted what it begins with. */
  private List<Read> joined(List<Read> words) {
    List<Read> joined = new ArrayList<>();
    for (Read word : words) {
      boolean goesOn =
          !joined.isEmpty()
              && Character.isLowerCase(word.text().charAt(0))
              && Character.isUpperCase(joined.getLast().text().charAt(0))
              && !names.isFamily(joined.getLast().text())
              && !names.isGiven(joined.getLast().text());
      joined.add(goesOn ? joined.removeLast().joined(word) : word);
    }
    return joined;
  }

  /** The words of an office, by vote; empty when no reading is one. */
  Optional<List<Read>> office() {
    return best(reading -> office(reading))
        .map(frame ->
            frame.stream().map(word -> trimmed(voted(word, SignedLine::official))).toList());
  }

  /** The words of a name, by vote; empty when no reading is one. */
  Optional<List<Read>> name() {
    return best(reading -> name(reading)).map(this::namedByVote);
  }

  private List<Read> namedByVote(List<Read> frame) {
    List<Read> voted = new ArrayList<>();
    for (int i = 0; i < frame.size(); i++) {
      boolean first = i == 0;
      voted.add(meant(trimmed(voted(frame.get(i), word -> listed(word, first))), first));
    }
    return voted;
  }

  /** A word of which the seal hid the beginning, as the name that ends so. */
  private Read meant(Read word, boolean first) {
    boolean whole = Syllable.possible(word.text()) && Character.isUpperCase(word.text().charAt(0));
    if (whole) {
      return word;
    }
    Optional<String> name = first ? names.familyMeant(word.text()) : names.givenMeant(word.text());
    return name.map(n -> word.readAs(n).atMost(ALONE, Reason.REPAIRED)).orElse(word);
  }

  private double listed(String word, boolean first) {
    boolean known = first ? names.isFamily(word) : names.isGiven(word);
    boolean written = Character.isUpperCase(word.charAt(0)) && Syllable.possible(word);
    return known ? LISTED : written ? 0 : -LISTED;
  }

  private interface Worth {
    double of(String word);
  }

  private interface Form {
    double of(List<Read> reading);
  }

  /** The reading with the best form; none when no form is above nought. */
  private Optional<List<Read>> best(Form form) {
    return readings.stream()
        .filter(reading -> form.of(reading) > 0)
        .max(Comparator.comparingDouble(form::of));
  }

  /** How much a reading is an office: known words in capitals, by the engine's certainty. */
  private static double office(List<Read> reading) {
    double known = 0;
    double all = 0;
    double sure = 0;
    for (Read word : reading) {
      String letters = Folded.letters(word.text());
      boolean capitals = word.text().chars().noneMatch(Character::isLowerCase);
      boolean listed = capitals && letters.length() > 1 && OFFICES.contains(letters);
      known += listed ? letters.length() : 0;
      sure += listed ? letters.length() * word.glyphs().confidence() / 100 : 0;
      all += letters.length();
    }
    return known >= 4 && known >= KNOWN * all ? known + sure - (all - known) : 0;
  }

  /** How much a reading is a name. */
  private double name(List<Read> reading) {
    if (reading.size() < 2 || reading.size() > LONGEST_NAME) {
      return 0;
    }
    double worth = 0;
    int words = 0;
    for (int i = 0; i < reading.size(); i++) {
      String text = reading.get(i).text();
      boolean written = text.matches("\\p{Lu}\\p{Ll}*") && Syllable.possible(text);
      words += written ? 1 : 0;
      worth += listed(text, i == 0) + reading.get(i).glyphs().confidence() / 100;
    }
    String first = reading.getFirst().text();
    boolean begins = names.isFamily(first) || names.familyMeant(first).isPresent();
    boolean most = words >= 2 || words == 1 && begins && names.isGiven(reading.getLast().text());
    return most && words * 2 >= reading.size() ? Math.max(worth, 0) : 0;
  }

  private static double official(String word) {
    boolean capitals = word.chars().noneMatch(Character::isLowerCase);
    return !capitals ? -LISTED : OFFICES.contains(Folded.letters(word)) ? LISTED : 0;
  }

  /** The word without what the seal left before and behind its letters; "KT." keeps its point. */
  private static Read trimmed(Read read) {
    String text = read.text();
    int start = 0;
    while (!Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    boolean shortened = Folded.letters(text).length() < 3;
    while (!shortened && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return start == 0 && end == text.length()
        ? read
        : new Read(
            read.glyphs().part(start, end),
            read.road(),
            read.confidence(),
            read.reasons(),
            read.alternatives());
  }

  /** The text that most readings have over a word's ink. */
  private Read voted(Read frame, Worth worth) {
    Map<String, List<Read>> said = new HashMap<>();
    for (List<Read> reading : readings) {
      reading.stream()
          .filter(word -> same(word.box(), frame.box()))
          .findFirst()
          .ifPresent(word -> said.computeIfAbsent(word.text(), t -> new ArrayList<>()).add(word));
    }
    List<Read> best =
        said.entrySet().stream()
            .max(
                Comparator.comparingDouble((Map.Entry<String, List<Read>> e) ->
                        sure(e.getValue()) + worth.of(e.getKey()))
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getValue)
            .orElse(List.of(frame));
    return judged(best, said);
  }

  /** The surest of readings that agree, and a little for each more: all look at the same ink. */
  private static double sure(List<Read> same) {
    double most =
        same.stream().mapToDouble(read -> read.glyphs().confidence() / 100).max().orElse(0);
    return most + SECONDED * (same.size() - 1);
  }

  private Read judged(List<Read> same, Map<String, List<Read>> said) {
    Read best =
        same.stream()
            .max(Comparator.comparingDouble((Read read) -> read.glyphs().confidence()))
            .orElseThrow();
    Read told = Read.of(best.glyphs());
    if (same.size() < MOST_AGREE * readings.size()) {
      told = told.atMost(same.size() > 1 ? DISPUTED : ALONE, Reason.READINGS_DISAGREE);
    }
    Set<String> others = new HashSet<>(said.keySet());
    others.remove(best.text());
    for (String other : others.stream().sorted().toList()) {
      told = told.with(new Alternative(other, (1 - told.confidence()) / (2 * others.size())));
    }
    return told;
  }

  /** Whether two words cover the same ink along the line, more or less. */
  private static boolean same(Rect a, Rect b) {
    return 2 * a.overlapX(b) > Math.max(a.width(), b.width());
  }
}
