package org.vanthu.check;

import java.util.List;
import java.util.stream.Stream;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Mention;
import org.vanthu.model.TableMeaning;

/** Runs every check over a reading. */
public final class Checker {

  private final SumCheck sums = new SumCheck();
  private final WordsDigitsCheck wordsDigits = new WordsDigitsCheck();

  public List<Finding> check(Document document, List<TableMeaning> tables, List<Mention> mentions) {
    return Stream.concat(
            sums.check(document, tables).stream(), wordsDigits.check(document, mentions).stream())
        .toList();
  }
}
