package org.vanthu.check;

import java.util.List;
import java.util.stream.Stream;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Mention;
import org.vanthu.model.Signature;
import org.vanthu.model.TableMeaning;

/** Runs every check over a reading. */
public final class Checker {

  private final SumCheck sums = new SumCheck();
  private final WordsDigitsCheck wordsDigits = new WordsDigitsCheck();
  private final SignatureCheck signatures = new SignatureCheck();
  private final StampTimeCheck stampTimes = new StampTimeCheck();

  public List<Finding> check(
      Document document,
      List<TableMeaning> tables,
      List<Mention> mentions,
      List<Signature> signatures) {
    return Stream.of(
            sums.check(document, tables),
            wordsDigits.check(document, mentions),
            this.signatures.check(document, signatures),
            stampTimes.check(document, signatures))
        .flatMap(List::stream)
        .toList();
  }
}
