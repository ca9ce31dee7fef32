package org.vanthu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vanthu.check.Ledger.Entry;
import org.vanthu.check.Ledger.Posting;
import org.vanthu.model.TableMeaning.Column;
import org.vanthu.model.TableMeaning.ColumnRole;

/** Finds the sums that the hierarchy of a table's rows states, column by column. */
final class GroupSums {

  private static final Pattern RATE =
      Pattern.compile(
          "(?iu).*(?:t[ỷỉy] l[ệe]|t[ỷỉy] tr[ọo]ng|đ[ơo]n gi[áa]|đ[ịi]nh m[ứu]c|b[ìi]nh qu[âa]n|h[ệe] s[ốo]|%).*");
  private static final Pattern FORMULA =
      Pattern.compile(
          ".*\\(\\s*[IVX\\dA-H]{1,4}(?:\\s?\\+\\s?(?:[IVX\\dA-H]{1,4}|[.…]+))+\\s*\\).*");
  private static final Pattern OF_WHICH =
      Pattern.compile("(?iu).*(?:trong đ[óo]|bao g[ồo]m c[ảa]|of which).*");

  List<Sum> find(Ledger ledger) {
    List<Sum> sums = new ArrayList<>();
    for (Column column : ledger.columns()) {
      if (adds(column)) {
        addSums(ledger, column, sums);
      }
    }
    return sums;
  }

  static boolean adds(Column column) {
    boolean numeric = column.role() == ColumnRole.AMOUNT || column.role() == ColumnRole.NUMBER;
    boolean share = column.unit().filter(u -> u.name().contains("%")).isPresent();
    return numeric && !share && !RATE.matcher(String.join(" ", column.header())).matches();
  }

  private static void addSums(Ledger ledger, Column column, List<Sum> sums) {
    List<Entry> entries = ledger.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Posting total = ledger.posting(entry, column.index());
      if (total.number().isEmpty()) {
        continue;
      }
      boolean declared = entry.row().total() || FORMULA.matcher(entry.row().label()).matches();
      Optional<Sum> best = Optional.empty();
      for (List<Entry> parts : readings(entries, i)) {
        Sum sum = new Sum(column, entry, total, postings(ledger, parts, column), declared);
        boolean counts =
            sum.oneUnit() && sum.parts().stream().anyMatch(part -> part.span().isPresent());
        if (counts && (best.isEmpty() || sum.holds() && !best.get().holds())) {
          best = Optional.of(sum);
        }
      }
      best.ifPresent(sums::add);
    }
  }

  private static List<Posting> postings(Ledger ledger, List<Entry> parts, Column column) {
    return parts.stream().map(part -> ledger.posting(part, column.index())).toList();
  }

  /** The rows that may make up a row, the likeliest first. */
  private static List<List<Entry>> readings(List<Entry> entries, int i) {
    Entry entry = entries.get(i);
    if (entry.row().level() == 0) {
      int top = entries.stream().mapToInt(e -> e.row().level()).filter(l -> l > 0).min().orElse(1);
      return List.of(
          such(entries, e -> e.row().level() == top && !e.row().total()), leaves(entries));
    }
    if (entry.row().total()) {
      return List.of(before(entries, i));
    }
    List<Entry> children = new ArrayList<>();
    for (int k = i + 1; k < entries.size(); k++) {
      int deeper = entries.get(k).row().level() - entry.row().level();
      if (deeper <= 0) {
        break;
      }
      if (deeper == 1 && !entries.get(k).row().total()) {
        children.add(entries.get(k));
      }
    }
    boolean partial =
        children.stream().anyMatch(child -> OF_WHICH.matcher(child.row().label()).matches())
            || OF_WHICH.matcher(entry.row().label()).matches();
    return children.isEmpty() || partial ? List.of() : List.of(children);
  }

  private static List<Entry> such(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  private static List<Entry> leaves(List<Entry> entries) {
    List<Entry> leaves = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int level = entries.get(i).row().level();
      boolean leaf = i + 1 == entries.size() || entries.get(i + 1).row().level() <= level;
      if (leaf && level > 0 && !entries.get(i).row().total()) {
        leaves.add(entries.get(i));
      }
    }
    return leaves;
  }

  /** The rows between the last total and this one. */
  private static List<Entry> before(List<Entry> entries, int i) {
    int from = i;
    while (from > 0 && !entries.get(from - 1).row().total()) {
      from--;
    }
    List<Entry> block = entries.subList(from, i);
    int top = block.stream().mapToInt(e -> e.row().level()).min().orElse(1);
    return such(block, e -> e.row().level() == top);
  }
}
