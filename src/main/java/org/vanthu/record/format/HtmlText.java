package org.vanthu.record.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vanthu.model.Confidence;
import org.vanthu.record.DocumentRecord;
import org.vanthu.record.MentionRecord;

/** Canonical text as HTML, with its mentions marked and the doubtful ones visibly so. */
final class HtmlText {

  private final String text;
  private final List<MentionRecord> mentions;

  HtmlText(DocumentRecord record) {
    this.text = record.text();
    this.mentions = record.mentions();
  }

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(allowed(c) ? c : '\uFFFD');
      }
    }
    return escaped.toString();
  }

  private static boolean allowed(char c) {
    return c >= ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** A stretch; of mentions that overlap the first is marked. */
  String of(int start, int end) {
    StringBuilder html = new StringBuilder();
    int at = start;
    for (int i = firstFrom(start); i < mentions.size(); i++) {
      MentionRecord mention = mentions.get(i);
      if (mention.target().start() >= end) {
        break;
      }
      if (mention.target().start() >= at && mention.target().end() <= end) {
        html.append(escape(text.substring(at, mention.target().start()))).append(marked(mention));
        at = mention.target().end();
      }
    }
    return html.append(escape(text.substring(at, end))).toString();
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).target().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String marked(MentionRecord mention) {
    boolean doubtful = mention.confidence() < Confidence.DOUBTFUL;
    String tag = doubtful ? "mark" : "span";
    String kind = mention.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String title =
        mention.type()
            + " "
            + mention.confidence()
            + mention.reasons().stream().map(r -> " " + r).collect(Collectors.joining());
    return "<%s id=\"%s\" class=\"%s\" title=\"%s\">%s</%s>"
        .formatted(tag, mention.id(), kind, title, escape(mention.text()), tag);
  }
}
