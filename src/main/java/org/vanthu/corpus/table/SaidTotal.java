package org.vanthu.corpus.table;

import java.util.List;
import org.vanthu.truth.FindingTruth;

/**
 * A line under the table that says its grand total in digits and words.
 *
 * @param column of the total; its unit is đồng
 * @param wrong whether the words say another number
 */
record SaidTotal(int column, boolean wrong) {

  /** By so much wrong words miss the number, in đồng. */
  private static final long MISS = 300_000;

  /** Adds the line; what a check must report of it. */
  List<FindingTruth> say(TableDraft draft) {
    RowPlan total = draft.rows.stream().filter(row -> row.level == 0).findFirst().orElseThrow();
    Long stated = total.value(column);
    if (stated == null || stated <= 0) {
      return List.of();
    }
    long said = wrong ? stated + MISS : stated;
    String digits = draft.numbers.print(stated, 0);
    String words = new SpelledNumber(said).sentence() + " đồng";
    draft.below.add(
        TableLine.note(
            "Tổng cộng: {AMOUNT=%d:%s đồng} (Bằng chữ: {AMOUNT=%d:%s})."
                .formatted(stated, digits, said, words)));
    draft.traits.add(wrong ? "words contradict" : "total in words");
    String outcome = wrong ? "CONTRADICTED" : "CONFIRMED";
    return List.of(new FindingTruth("WORDS_DIGITS", outcome, stated, wrong));
  }
}
