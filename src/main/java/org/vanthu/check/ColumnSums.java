package org.vanthu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.check.Ledger.Entry;
import org.vanthu.check.Ledger.Posting;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;

/**
 * Finds the sums that a table's head states across its columns: by a formula "(3)=(4)+(5)", or by a
 * column named total where it is the sum of the columns beside it in nearly all rows.
 */
final class ColumnSums {

  /** Share of rows that must add up before the others are held to it; less blames wrong guesses. */
  private static final double NEARLY_ALL = 0.8;

  /** Rows that must tell before a column is taken for the total of others. */
  private static final int FEWEST = 3;

  private static final Pattern FORMULA =
      Pattern.compile(
          "\\(?(\\d{1,2})\\)?\\s?=\\s?(\\(?\\d{1,2}\\)?(?:\\s?\\+\\s?\\(?\\d{1,2}\\)?)+)");
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?(?:\\s?=.*)?");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)(?:t[ổo]ng(?: s[ốo]| c[ộo]ng| kinh ph[íi]| d[ựu] to[áa]n| ti[ềe]n| v[ốo]n)?|c[ộo]ng|total)\\b.{0,30}");

  List<Sum> find(Ledger ledger) {
    List<Sum> sums = new ArrayList<>();
    for (Column column : ledger.columns()) {
      if (GroupSums.adds(column)) {
        for (List<Column> parts : readings(ledger.columns(), column)) {
          List<Sum> read = sums(ledger, column, parts);
          if (hold(read)) {
            sums.addAll(read);
            break;
          }
        }
      }
    }
    return sums;
  }

  private static List<List<Column>> readings(List<Column> columns, Column total) {
    List<List<Column>> readings = new ArrayList<>();
    List<Column> stated = byFormula(columns, total);
    if (stated.size() > 1) {
      readings.add(stated);
    }
    boolean named = total.header().stream().anyMatch(name -> TOTAL.matcher(name).matches());
    if (named) {
      readings.add(run(columns, total.index(), 1));
      readings.add(run(columns, total.index(), -1));
      readings.removeIf(parts -> parts.size() < 2);
    }
    return readings;
  }

  private static List<Column> byFormula(List<Column> columns, Column total) {
    Map<String, Column> byNumber = new HashMap<>();
    for (Column column : columns) {
      Matcher number = NUMBER.matcher(column.header().isEmpty() ? "" : column.header().getLast());
      if (number.matches()) {
        byNumber.put(number.group(1), column);
      }
    }
    List<Column> parts = new ArrayList<>();
    Matcher formula = FORMULA.matcher(String.join(" ", total.header()));
    if (formula.find()) {
      for (String number : formula.group(2).split("\\+")) {
        Column part = byNumber.get(number.replaceAll("\\D", ""));
        if (part == null || part.index() == total.index()) {
          return List.of();
        }
        parts.add(part);
      }
    }
    return parts;
  }

  /** The columns of numbers that adjoin the total on one side, up to another total. */
  private static List<Column> run(List<Column> columns, int total, int step) {
    List<Column> run = new ArrayList<>();
    for (int c = total + step; c >= 0 && c < columns.size(); c += step) {
      Column column = columns.get(c);
      boolean alike = column.role() == columns.get(total).role() && GroupSums.adds(column);
      boolean other = total(column, columns.get(total));
      if (!alike || other || column.role() == ColumnRole.YEAR) {
        break;
      }
      run.add(column);
    }
    return run;
  }

  /** Whether a column names a total, apart from names that span over the other total as well. */
  private static boolean total(Column column, Column other) {
    return column.header().stream()
        .filter(name -> !other.header().contains(name))
        .anyMatch(name -> TOTAL.matcher(name).matches());
  }

  private static List<Sum> sums(Ledger ledger, Column total, List<Column> parts) {
    List<Sum> sums = new ArrayList<>();
    for (Entry entry : ledger.entries()) {
      Posting stated = ledger.posting(entry, total.index());
      List<Posting> postings =
          parts.stream().map(part -> ledger.posting(entry, part.index())).toList();
      if (stated.number().isPresent() && postings.stream().anyMatch(p -> p.number().isPresent())) {
        sums.add(new Sum(total, entry, stated, postings, true));
      }
    }
    return sums;
  }

  private static boolean hold(List<Sum> sums) {
    List<Sum> readable = sums.stream().filter(sum -> !sum.unreadable()).toList();
    long telling = readable.stream().filter(sum -> sum.holds() && sum.telling()).count();
    long hold = readable.stream().filter(Sum::holds).count();
    return telling >= FEWEST && hold >= NEARLY_ALL * readable.size();
  }
}
