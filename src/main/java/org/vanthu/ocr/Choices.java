package org.vanthu.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessChoiceIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;

/** What the engine saw in the ink of one character besides what it read. */
final class Choices {

  /** Fainter than this the engine saw nothing; lower costs time and brings noise. 0 to 100. */
  private static final double FAINTEST = 15;

  /** What the character itself is taken to have when the engine does not list it. */
  private static final double UNLISTED = 80;

  private Choices() {}

  /**
   * The others at the character where the results stand, each with how much fainter than the
   * character itself it was seen; none for most characters.
   */
  static List<Glyphs.Other> of(TessResultIterator results, String read) {
    TessChoiceIterator choices = TessAPI1.TessResultIteratorGetChoiceIterator(results);
    if (choices == null) {
      return List.of();
    }
    try {
      return others(choices, repaired(read));
    } finally {
      TessAPI1.TessChoiceIteratorDelete(choices);
    }
  }

  private static List<Glyphs.Other> others(TessChoiceIterator choices, String read) {
    List<String> texts = new ArrayList<>();
    List<Double> seen = new ArrayList<>();
    double own = UNLISTED;
    do {
      double confidence = TessAPI1.TessChoiceIteratorConfidence(choices);
      if (confidence < FAINTEST) {
        break;
      }
      String text = TessAPI1.TessChoiceIteratorGetUTF8Text(choices);
      String other = text == null ? "" : repaired(text);
      if (other.equals(read)) {
        own = confidence;
      } else if (other.length() == 1) {
        texts.add(other);
        seen.add(confidence);
      }
    } while (TessAPI1.TessChoiceIteratorNext(choices) != 0);
    List<Glyphs.Other> others = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      others.add(new Glyphs.Other(texts.get(i).charAt(0), own - seen.get(i)));
    }
    return others;
  }

  private static String repaired(String read) {
    return Normalizer.normalize(Models.repaired(read), Normalizer.Form.NFC);
  }
}
