package org.vanthu.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Block;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.Line;
import org.vanthu.model.Span;
import org.vanthu.model.Table;
import org.vanthu.model.TableMeaning.Unit;

/** Finds the title and the unit line above a table. */
final class CaptionFinder {

  /** What stands above a table. */
  record Above(Optional<Span> caption, Optional<Unit> unit) {}

  /** Lines above a table among which its title is sought. */
  private static final int LINES = 9;

  /** Letters beyond which a line is prose and no title. */
  private static final int LONGEST = 220;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)[*\\s]*(?:ph[ụu] l[ụu]c|bi[ểe]u(?: m[ẫa]u| s[ốo])?|b[ảa]ng|m[ẫa]u(?: s[ốo])?|danh (?:m[ụu]c|s[áa]ch)|t[ổo]ng h[ợo]p)\\b.*");
  private static final Pattern ASIDE = Pattern.compile("(?iu)[*_\\s]*\\(.*|.*\\)[*_\\s]*");
  private static final Pattern PROSE = Pattern.compile("(?s).*[.;,:]\\s*|\\s*[-+•].*");

  private static final Pattern DRAFT = Pattern.compile("(?iu)[*_\\s]*d[ựu] th[ảa]o.{0,20}");

  private final UnitReader units = new UnitReader();

  Above above(Document document, Table table) {
    List<Line> lines = linesBefore(document, table);
    Optional<Unit> unit = Optional.empty();
    int first = -1;
    int last = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String text = lines.get(i).text(document);
      Optional<Unit> here = units.declared(text, lines.get(i).span().start());
      if (here.isPresent()) {
        unit = unit.or(() -> here);
        continue;
      }
      if (text.isBlank() || ASIDE.matcher(text).matches() || DRAFT.matcher(text).matches()) {
        continue;
      }
      if (!titles(text)) {
        break;
      }
      first = i;
      last = last < 0 ? i : last;
      if (OPENING.matcher(text).matches()) {
        break;
      }
    }
    Optional<Span> caption =
        first < 0
            ? Optional.empty()
            : Optional.of(bare(document.text(), lines.get(first).span(), lines.get(last).span()));
    return new Above(caption, unit);
  }

  /** From the first line to the last, without spaces and stars at either end. */
  private static Span bare(String text, Span first, Span last) {
    int start = first.start();
    int end = last.end();
    while (start < end && " *_\n".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " *_\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean titles(String text) {
    if (OPENING.matcher(text).matches() && text.length() <= LONGEST) {
      return true;
    }
    String letters = text.replaceAll("[^\\p{L}]", "");
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    boolean loud = letters.length() > 3 && capitals * 10 >= letters.length() * 7;
    return text.length() <= LONGEST && loud && !PROSE.matcher(text).matches();
  }

  private static List<Line> linesBefore(Document document, Table table) {
    int floor =
        document.tables().stream()
            .mapToInt(other -> other.span().end())
            .filter(end -> end <= table.span().start())
            .max()
            .orElse(0);
    List<Line> lines =
        document.blocks().stream()
            .filter(block -> block.kind() == BlockKind.TEXT)
            .filter(block -> block.span().start() >= floor)
            .filter(block -> block.span().end() <= table.span().start())
            .map(Block::lines)
            .flatMap(List::stream)
            .toList();
    return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
  }
}
