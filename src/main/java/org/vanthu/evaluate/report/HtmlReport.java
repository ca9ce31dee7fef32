package org.vanthu.evaluate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * One page of HTML that needs nothing beside it. Documents are hostile: everything is escaped, and
 * the page's policy lets no script run but its own and fetches nothing.
 */
final class HtmlReport {

  /** Mistakes shown of each measure; how many more there are is told. */
  static final int CAP = 60;

  /** Bytes of all pictures together; how many are left out is told. */
  private static final long PICTURES = 12_000_000;

  private HtmlReport() {}

  static String of(List<Evaluated> documents) {
    return of(documents, CAP);
  }

  /**
   * @param cap see {@link #CAP}
   */
  static String of(List<Evaluated> documents, int cap) {
    String style = resource("report.css");
    String script = resource("report.js");
    List<Summary> sets = Summary.bySet(documents);
    Summary all = Summary.of("all", documents);
    List<Selection> selections = Selection.of(documents, cap);
    Markup page = new Markup();
    page.own("<!DOCTYPE html>\n").open("html", "lang", "en");
    head(page, style, script);
    page.open("body");
    HtmlSummary.header(page, all, sets, selections);
    page.open("main");
    HtmlSummary.table(page, sets);
    HtmlCertainty.section(page, all);
    HtmlErrors.section(page, sets, selections);
    HtmlTraits.section(page, documents);
    HtmlDocuments.section(page, documents);
    HtmlMistakes.section(page, selections, Gallery.of(selections, PICTURES));
    page.close();
    footer(page);
    page.open("script").own(script).close();
    return page.close().close().own("\n").toString();
  }

  private static void head(Markup page, String style, String script) {
    String policy =
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script);
    page.open("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.leaf("title", "How well Vanthu reads");
    page.open("style").own(style).close().close();
  }

  private static void footer(Markup page) {
    page.open("footer", "class", "end");
    page.text("Keys: ").leaf("kbd", "j").text(" next mistake, ").leaf("kbd", "k");
    page.text(" the one before, ").leaf("kbd", "/").text(" search. What each measure is: ");
    page.text("docs/measures.md.").close();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
