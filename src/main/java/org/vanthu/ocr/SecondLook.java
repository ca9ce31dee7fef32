package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.vanthu.model.Alternative;
import org.vanthu.model.Reason;

/**
 * Asks the second reader about words that the first made little of. Dropping them would lose words
 * in silence: what is left of a line would read as if it were whole.
 */
final class SecondLook {

  /** Engine confidence below which a word is looked at again; higher costs time, finds little. */
  private static final double UNSURE = 50;

  /** By how much the second reader must be surer to be followed. */
  private static final double SURER = 15;

  /** The most that is claimed where the readers differ. */
  private static final double DISPUTED = 0.7;

  /** A word on which a second reader agrees with an unsure first. */
  private static final double SECONDED = 0.85;

  /** Words looked at again on one page; a page with more is noise. */
  private static final int MOST = 60;

  /** Words lower than this, in inches, are specks. */
  private static final double LEAST_HEIGHT = 0.05;

  /** Room around a word, in inches. */
  private static final double MARGIN = 0.025;

  /** I with what dirt puts on top of it; no Vietnamese letter looks so. */
  private static final Pattern DOTTED = Pattern.compile("[ÏÎïî]");

  /** Words beside which a pen writes; what the pen adds must not hide them. */
  private static final Pattern AROUND_DATES = Pattern.compile("ngay|thang|nam|so:?");

  private final Readers readers;
  private final Gray page;

  SecondLook(Readers readers, Gray page) {
    this.readers = readers;
    this.page = page;
  }

  List<Read> at(List<Read> words) throws TimeoutException {
    List<Read> judged = new ArrayList<>();
    int looks = 0;
    for (Read word : words) {
      boolean unsure =
          word.glyphs().confidence() < UNSURE
              && !word.glyphs().hasDigit()
              && word.text().chars().anyMatch(Character::isLetter)
              && word.box().height() >= page.pixels(LEAST_HEIGHT);
      judged.add(plain(unsure && looks++ < MOST ? again(word) : word));
    }
    return judged;
  }

  private Read again(Read word) throws TimeoutException {
    int margin = page.pixels(MARGIN);
    List<Glyphs> found = readers.second(word.box().grown(margin, margin), Segmentation.LINE, "");
    if (found.size() != 1) {
      return word;
    }
    Glyphs other = found.getFirst();
    if (other.text().equals(word.text())
        || AROUND_DATES.matcher(Folded.of(word.text())).matches()) {
      return other.text().equals(word.text()) ? word.confirmed(SECONDED) : word;
    }
    if (other.confidence() < word.glyphs().confidence() + SURER || !other.hasLetterOrDigit()) {
      return word.with(new Alternative(other.text(), (1 - word.confidence()) / 2));
    }
    return Read.of(other)
        .atMost(DISPUTED, Reason.READINGS_DISAGREE)
        .with(new Alternative(word.text(), (1 - DISPUTED) / 2));
  }

  /** Letters that Vietnamese has not become those they are taken for; the original stays. */
  static Read plain(Read word) {
    if (!DOTTED.matcher(word.text()).find()) {
      return word;
    }
    String plain = word.text().replace('Ï', 'I').replace('Î', 'I').replaceAll("[ïî]", "i");
    return word.written(plain);
  }
}
