package org.vanthu.evaluate.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs of digits by place: one is right when the word that was read for its word has it, or a word
 * close by (words may be joined or split differently); else it is missed, and what remains of the
 * reading is invented.
 */
public final class DigitRuns {

  private static final Pattern RUN = Pattern.compile("\\d+");

  /** Words by which a run may stand apart from where its word should be. */
  private static final int NEAR = 3;

  /**
   * A run of digits.
   *
   * @param word index of its word in the truth, for invented runs in the reading
   */
  public record Run(String digits, int word) {}

  private final WordPairing pairing;
  private final List<Run> right = new ArrayList<>();
  private final List<Run> missed = new ArrayList<>();
  private final List<List<String>> spare = new ArrayList<>();

  /** Words of the reading that some word of the truth claims letter by letter. */
  private final Set<Integer> claimed = new HashSet<>();

  private DigitRuns(WordPairing pairing) {
    this.pairing = pairing;
    for (int i = 0; i < pairing.truth().size(); i++) {
      if (pairing.right(i)) {
        claimed.add(pairing.partner(i));
      }
    }
    pairing.got().forEach(word -> spare.add(runs(word)));
  }

  public static DigitRuns of(WordPairing pairing) {
    DigitRuns digits = new DigitRuns(pairing);
    List<Run> open = new ArrayList<>();
    for (int i = 0; i < pairing.truth().size(); i++) {
      for (String run : runs(pairing.truth().get(i))) {
        int j = pairing.partner(i);
        boolean there = j >= 0 && digits.placed(i) && digits.spare.get(j).remove(run);
        (there ? digits.right : open).add(new Run(run, i));
      }
    }
    for (Run run : open) {
      (digits.near(run) ? digits.right : digits.missed).add(run);
    }
    return digits;
  }

  /** A word that moved alone, without a neighbour, stands for another place. */
  private boolean placed(int word) {
    return !pairing.moved(word) || follows(word - 1, word) || follows(word, word + 1);
  }

  private boolean follows(int first, int second) {
    return first >= 0
        && second < pairing.truth().size()
        && pairing.partner(first) >= 0
        && pairing.partner(second) == pairing.partner(first) + 1;
  }

  private boolean near(Run run) {
    int middle = expected(run.word());
    for (int j = Math.max(0, middle - NEAR); j <= middle + NEAR && j < spare.size(); j++) {
      if (!claimed.contains(j) && spare.get(j).remove(run.digits())) {
        return true;
      }
    }
    return false;
  }

  /** Where a word of the truth should stand in the reading: at, or after, its last neighbour. */
  private int expected(int word) {
    for (int i = word; i >= 0; i--) {
      if (pairing.partner(i) >= 0 && placed(i)) {
        return pairing.partner(i) + word - i;
      }
    }
    return word;
  }

  public static List<String> runs(String word) {
    List<String> runs = new ArrayList<>();
    Matcher matcher = RUN.matcher(word);
    while (matcher.find()) {
      runs.add(matcher.group());
    }
    return runs;
  }

  public List<Run> right() {
    return List.copyOf(right);
  }

  public List<Run> missed() {
    return List.copyOf(missed);
  }

  public List<Run> invented() {
    List<Run> invented = new ArrayList<>();
    for (int j = 0; j < spare.size(); j++) {
      int word = j;
      spare.get(j).forEach(run -> invented.add(new Run(run, word)));
    }
    return invented;
  }
}
