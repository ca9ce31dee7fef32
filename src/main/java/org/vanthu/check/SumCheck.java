package org.vanthu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.vanthu.check.Ledger.Posting;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Finding.Code;
import org.vanthu.model.Finding.Outcome;
import org.vanthu.model.Finding.Severity;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.TableMeaning.Unit;

/**
 * Adds up what tables say they add up. A sum that fails is a contradiction only where the reading
 * of the table's structure is borne out by the sums around it.
 */
final class SumCheck {

  private final GroupSums groupSums = new GroupSums();
  private final ColumnSums columnSums = new ColumnSums();

  List<Finding> check(Document document, List<TableMeaning> tables) {
    List<Finding> findings = new ArrayList<>();
    for (Ledger ledger : Ledger.of(document, tables)) {
      List<Sum> sums = groupSums.find(ledger);
      sums.forEach(sum -> findings.add(finding(sum, outcome(sum, sums))));
      columnSums.find(ledger).forEach(sum -> findings.add(finding(sum, plainOutcome(sum))));
    }
    return findings;
  }

  private static Outcome plainOutcome(Sum sum) {
    if (sum.unreadable()) {
      return Outcome.UNDECIDED;
    }
    return sum.holds() ? Outcome.CONFIRMED : Outcome.CONTRADICTED;
  }

  private static Outcome outcome(Sum sum, List<Sum> all) {
    if (sum.unreadable() || sum.holds()) {
      return plainOutcome(sum);
    }
    List<Sum> column =
        all.stream()
            .filter(s -> s.column().index() == sum.column().index() && !s.unreadable())
            .toList();
    long hold = column.stream().filter(Sum::holds).count();
    long fail = column.size() - hold;
    boolean alone = fail == 1 && column.size() == 1;
    boolean sameRow =
        all.stream().anyMatch(s -> s.stated().equals(sum.stated()) && s.holds() && s.telling());
    boolean borneOut = hold > 0 && hold >= fail || sameRow && hold * 2 >= fail;
    return borneOut || alone && sum.declared() && near(sum)
        ? Outcome.CONTRADICTED
        : Outcome.UNDECIDED;
  }

  /** Whether the sum is off by less than itself: a misprint, not another thing altogether. */
  private static boolean near(Sum sum) {
    double larger = Math.max(Math.abs(sum.total().amount()), Math.abs(sum.computed()));
    return Math.abs(sum.difference()) < 0.5 * larger;
  }

  private static Finding finding(Sum sum, Outcome outcome) {
    double worth = worth(sum);
    List<Span> targets =
        Stream.concat(Stream.of(sum.total()), sum.parts().stream())
            .map(Posting::span)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    boolean known = outcome != Outcome.UNDECIDED || !sum.unreadable();
    return new Finding(
        Code.SUM,
        outcome,
        outcome == Outcome.CONTRADICTED
            ? Severity.ERROR
            : outcome == Outcome.UNDECIDED ? Severity.WARNING : Severity.INFO,
        messageVi(sum, outcome),
        messageEn(sum, outcome),
        OptionalDouble.of(round(sum.total().amount() * worth)),
        known ? OptionalDouble.of(round(sum.computed() * worth)) : OptionalDouble.empty(),
        round(sum.tolerance() * worth),
        Optional.empty(),
        targets);
  }

  /** What one of the stated number is worth in đồng; 1 where it is no money or unknown. */
  private static double worth(Sum sum) {
    return sum.total()
        .number()
        .flatMap(TableMeaning.Number::unit)
        .map(Unit::vnd)
        .filter(vnd -> vnd.isPresent())
        .map(vnd -> (double) vnd.getAsLong())
        .orElse(1.0);
  }

  private static double round(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }

  private static String messageVi(Sum sum, Outcome outcome) {
    String row = name(sum);
    String column = String.join(" / ", sum.column().header());
    return switch (outcome) {
      case CONFIRMED ->
          "%s, cột “%s”: tổng ghi %s khớp với tổng của %d số hạng."
              .formatted(row, column, vi(sum.total().amount()), sum.parts().size());
      case CONTRADICTED ->
          "%s, cột “%s”: ghi %s nhưng cộng %d số hạng được %s (lệch %s). Kiểm tra lại số tổng và từng số hạng trên văn bản."
              .formatted(
                  row,
                  column,
                  vi(sum.total().amount()),
                  sum.parts().size(),
                  vi(round(sum.computed())),
                  vi(round(sum.difference())));
      case UNDECIDED ->
          "%s, cột “%s”: chưa kiểm tra được tổng %s. Đối chiếu bằng mắt các số hạng."
              .formatted(row, column, vi(sum.total().amount()));
    };
  }

  private static String messageEn(Sum sum, Outcome outcome) {
    String row = name(sum);
    String column = String.join(" / ", sum.column().header());
    return switch (outcome) {
      case CONFIRMED ->
          "%s, column “%s”: the stated %s is the sum of its %d summands."
              .formatted(row, column, en(sum.total().amount()), sum.parts().size());
      case CONTRADICTED ->
          "%s, column “%s”: %s is stated, but its %d summands add up to %s (off by %s). Check the total and each summand against the paper."
              .formatted(
                  row,
                  column,
                  en(sum.total().amount()),
                  sum.parts().size(),
                  en(round(sum.computed())),
                  en(round(sum.difference())));
      case UNDECIDED ->
          "%s, column “%s”: the total %s could not be checked. Compare its summands by eye."
              .formatted(row, column, en(sum.total().amount()));
    };
  }

  private static String name(Sum sum) {
    String label = sum.stated().row().label();
    String name = (sum.stated().row().ordinal() + " " + label).strip();
    return name.length() > 80 ? name.substring(0, 79) + "…" : name;
  }

  private static String vi(double amount) {
    return en(amount).replace(',', ' ').replace('.', ',').replace(' ', '.');
  }

  private static String en(double amount) {
    String text = String.format(Locale.ROOT, "%,.4f", amount);
    return text.replaceAll("\\.?0+$", "");
  }
}
