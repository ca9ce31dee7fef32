package org.vanthu.record.format;

import java.util.List;
import java.util.stream.Collectors;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.TableRecord;

/**
 * Markdown in reading order (GitHub's dialect): fields first, tables without spans as pipes, tables
 * with spans as HTML. Characters that Markdown would take for markup are escaped; the hyphens and
 * numbers of lists stay, because lists is what they are.
 */
final class MarkdownFormat {

  private static final String SPECIAL = "\\`*_[]<>&|~";

  String render(DocumentRecord record) {
    StringBuilder md = new StringBuilder();
    md.append("# ").append(escape(record.document().fileName())).append("\n\n");
    record
        .failures()
        .forEach(f ->
            md.append("> **")
                .append(escape(f.code() + ""))
                .append("** ")
                .append(escape(f.message() + " " + f.remedy()))
                .append("\n\n"));
    fields(md, record);
    HtmlTable tables = new HtmlTable(new HtmlText(record));
    for (Flow.Piece piece : Flow.of(record).pieces()) {
      switch (piece) {
        case Flow.PartStart start -> rule(md, start);
        case Flow.Text text -> text(md, record.text().substring(text.start(), text.end()));
        case Flow.Table table -> {
          md.append(
              TableGrid.hasSpans(table.table()) || table.table().headerRows() > 1
                  ? tables.of(table.table())
                  : pipes(table.table()));
          md.append('\n');
          table.between().forEach(t -> text(md, record.text().substring(t.start(), t.end())));
        }
      }
    }
    return md.toString();
  }

  private static void fields(StringBuilder md, DocumentRecord record) {
    List<FieldRow> rows = FieldRow.of(record.fields());
    for (FieldRow row : rows) {
      md.append("- ").append(row.label()).append(": ").append(escape(row.value()));
      md.append(row.doubtful() ? " ⚠ (" + escape(row.doubt()) + ")" : "").append('\n');
    }
    md.append(rows.isEmpty() ? "" : "\n");
  }

  private static void rule(StringBuilder md, Flow.PartStart start) {
    if (!start.part().id().equals("p1")) {
      md.append("---\n\n");
    }
  }

  private static void text(StringBuilder md, String text) {
    String lines =
        text.lines()
            .map(String::strip)
            .map(MarkdownFormat::line)
            .collect(Collectors.joining("\n"))
            .strip();
    if (!lines.isEmpty()) {
      md.append(lines).append("\n\n");
    }
  }

  /** A line that would be a heading or a rule is none. */
  private static String line(String line) {
    String escaped = escape(line);
    boolean markup = line.startsWith("#") || line.startsWith("=") || line.startsWith("--");
    return markup ? "\\" + escaped : escaped;
  }

  private static String pipes(TableRecord table) {
    StringBuilder md = new StringBuilder();
    List<List<TableGrid.Slot>> rows = TableGrid.of(table).rows();
    if (table.headerRows() == 0) {
      md.append("|").append("  |".repeat(table.columnCount())).append('\n');
      md.append(separator(table));
    }
    for (int r = 0; r < rows.size(); r++) {
      md.append("|");
      rows.get(r).forEach(slot -> md.append(' ').append(cell(slot.text())).append(" |"));
      md.append('\n');
      if (r == 0 && table.headerRows() == 1) {
        md.append(separator(table));
      }
    }
    return md.toString();
  }

  private static String separator(TableRecord table) {
    return "|" + " --- |".repeat(table.columnCount()) + "\n";
  }

  private static String cell(String text) {
    return escape(text.strip()).replace("\n", "<br>");
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
