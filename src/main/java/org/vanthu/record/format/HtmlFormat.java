package org.vanthu.record.format;

import java.util.List;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.FailureRecord;
import org.vanthu.record.FindingRecord;

/** One self-contained page without scripts: what failed, the fields, the text, the findings. */
final class HtmlFormat {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>%s</title>
      <style>
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 serif; }
      dl { display: grid; grid-template-columns: 12rem 1fr; gap: .2rem 1rem; }
      dt { font-weight: bold; }
      dd { margin: 0; }
      table { border-collapse: collapse; margin: 1rem 0; }
      th, td { border: 1px solid #888; padding: .2rem .5rem; vertical-align: top; text-align: left; }
      mark { background: #ffd54d; outline: 1px solid #b36b00; }
      span[id] { border-bottom: 1px dotted #888; }
      .failure, .CONTRADICTED { color: #a00; }
      .repeated { color: #666; font-size: .85rem; }
      section + section { border-top: 2px solid #888; margin-top: 2rem; }
      </style>
      </head>
      <body>
      <h1>%s</h1>
      """;

  String render(DocumentRecord record) {
    String name = HtmlText.escape(record.document().fileName());
    StringBuilder html = new StringBuilder(HEAD.formatted(name, name));
    failures(html, record.failures());
    fields(html, record);
    text(html, record);
    findings(html, record.findings());
    return html.append("</body>\n</html>\n").toString();
  }

  private static void failures(StringBuilder html, List<FailureRecord> failures) {
    for (FailureRecord failure : failures) {
      html.append("<p class=\"failure\"><strong>")
          .append(failure.code())
          .append("</strong>")
          .append(failure.page().isPresent() ? " trang " + failure.page().getAsInt() : "")
          .append(": ")
          .append(HtmlText.escape(failure.message() + " " + failure.remedy()))
          .append("</p>\n");
    }
  }

  private static void fields(StringBuilder html, DocumentRecord record) {
    List<FieldRow> rows = FieldRow.of(record.fields());
    if (rows.isEmpty()) {
      return;
    }
    html.append("<dl>\n");
    for (FieldRow row : rows) {
      String value = HtmlText.escape(row.value());
      html.append("<dt>").append(row.label()).append("</dt><dd>");
      html.append(
          row.doubtful()
              ? "<mark>%s</mark> (%s)".formatted(value, HtmlText.escape(row.doubt()))
              : value);
      html.append("</dd>\n");
    }
    html.append("</dl>\n");
  }

  private static void text(StringBuilder html, DocumentRecord record) {
    HtmlText text = new HtmlText(record);
    HtmlTable tables = new HtmlTable(text);
    boolean open = false;
    for (Flow.Piece piece : Flow.of(record).pieces()) {
      switch (piece) {
        case Flow.PartStart start -> {
          html.append(open ? "</section>\n" : "");
          html.append("<section id=\"").append(start.part().id()).append("\">\n");
          open = true;
        }
        case Flow.Text stretch -> paragraphs(html, text, stretch, record.text());
        case Flow.Table table -> {
          html.append(tables.of(table.table()));
          table.between().forEach(lines -> repeated(html, text, lines));
        }
      }
    }
    html.append(open ? "</section>\n" : "");
  }

  /** A line end is a line end on the page; a blank line ends the paragraph. */
  private static void paragraphs(
      StringBuilder html, HtmlText text, Flow.Text stretch, String canonical) {
    int at = stretch.start();
    while (at < stretch.end()) {
      int blank = canonical.indexOf("\n\n", at);
      int end = blank < 0 ? stretch.end() : Math.min(blank, stretch.end());
      if (!canonical.substring(at, end).isBlank()) {
        html.append("<p>")
            .append(text.of(at, end).strip().replace("\n", "<br>\n"))
            .append("</p>\n");
      }
      at = Math.max(end, at + 1);
    }
  }

  private static void repeated(StringBuilder html, HtmlText text, Flow.Text lines) {
    html.append("<p class=\"repeated\">")
        .append(text.of(lines.start(), lines.end()).strip().replace("\n", "<br>"))
        .append("</p>\n");
  }

  private static void findings(StringBuilder html, List<FindingRecord> findings) {
    if (findings.isEmpty()) {
      return;
    }
    html.append("<ul id=\"findings\">\n");
    for (FindingRecord finding : findings) {
      html.append("<li class=\"").append(finding.outcome()).append("\">");
      html.append(finding.code()).append(": ");
      html.append(HtmlText.escape(finding.message().vi())).append("</li>\n");
    }
    html.append("</ul>\n");
  }
}
