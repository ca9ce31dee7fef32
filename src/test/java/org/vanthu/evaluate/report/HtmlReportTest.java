package org.vanthu.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vanthu.evaluate.report.Made.document;
import static org.vanthu.evaluate.report.Made.mistake;
import static org.vanthu.evaluate.report.Made.placed;
import static org.vanthu.evaluate.report.Made.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.Score;

class HtmlReportTest {

  private static final Map<String, Score> SCORES =
      Map.of("mentions/DATE", new Score.Counts(8, 1, 1), "cer", new Score.Ratio(3, 900));

  @Test
  void everyMistakeIsShownOnce() {
    Mistake[] mistakes =
        IntStream.range(0, 20)
            .mapToObj(i -> mistake("mentions/DATE", "expected" + (100 + i), "got" + (100 + i)))
            .toArray(Mistake[]::new);
    String html = HtmlReport.of(List.of(document("a.pdf", SCORES, mistakes)), 20);
    String text = visible(html.substring(html.indexOf("id=\"mistakes\"")));
    for (Mistake mistake : mistakes) {
      assertThat(text).containsOnlyOnce(mistake.expected()).containsOnlyOnce(mistake.got());
    }
    assertThat(text).contains("20 mistakes").doesNotContain("not shown");
  }

  @Test
  void whatGoesBeyondTheCapIsToldAndRareOnesAreSeen() {
    List<Mistake> mistakes = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> mistakes.add(mistake("cer", "frequent", "frequently")));
    mistakes.add(mistake("cer", "rare", "rarely"));
    String html =
        HtmlReport.of(List.of(document("a.pdf", SCORES, mistakes.toArray(Mistake[]::new))), 5);
    assertThat(html).contains("26 more are not shown").contains("the same 30×");
    assertThat(visible(html)).contains("rarely");
    assertThat(cards(html)).isEqualTo(5);
  }

  @Test
  void textOfHostileDocumentsStaysText() {
    String hostile = "<script>alert(1)</script>\"'&\u202Egnp";
    String html =
        HtmlReport.of(
            List.of(
                document(
                    hostile,
                    Map.of(hostile, new Score.Counts(0, 1, 1)),
                    List.of(new Claim(hostile, 1, false)),
                    mistake(hostile, hostile, hostile + "\0" + hostile))));
    assertThat(html).doesNotContain("<script>alert").doesNotContain("\u202E").doesNotContain("\0");
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;⟨U+202E⟩");
    assertThat(html.split("<script", -1)).hasSize(2);
  }

  @Test
  void mistakeOfAPageIsShownInItsCropWithBothBoxes() {
    String html =
        HtmlReport.of(
            List.of(
                document(
                    "cong-van-dong-dau.pdf",
                    SCORES,
                    placed(
                        "mentions/DATE",
                        "2025-08-12",
                        "2025-08-02",
                        region(1, 386, 110, 505, 125),
                        region(1, 380, 110, 505, 125)))));
    assertThat(html).containsOnlyOnce("data:image/jpeg;base64,");
    assertThat(html).contains("class=\"wanted\" x=\"30.0\"").contains("class=\"found\" x=\"24.0\"");
  }

  @Test
  void documentThatCannotBeDrawnIsShownAsText() {
    Mistake nowhere =
        placed("cer", "tỉnh", "tinh", region(1, 10, 10, 50, 20), region(1, 10, 10, 50, 20));
    String html = HtmlReport.of(List.of(document("absent.pdf", SCORES, nowhere)));
    assertThat(html).doesNotContain("data:image");
    assertThat(visible(html)).contains("tỉnh").contains("tinh");
  }

  @Test
  void pageNeedsNothingBesideIt() {
    String html = HtmlReport.of(List.of(document("a.pdf", SCORES)));
    assertThat(html).doesNotContain("http:").doesNotContain("https:").doesNotContain("src=");
    assertThat(html).contains("default-src &#39;none&#39;").contains("Nothing was wrong.");
  }

  @Test
  void elementLeftOpenIsNoticed() {
    Markup markup = new Markup().open("p");
    assertThatThrownBy(markup::toString).hasMessageContaining("p");
  }

  /** As a person reads it, with what differs not marked. */
  private static String visible(String html) {
    return html.replaceAll("</?mark>", "");
  }

  private static int cards(String html) {
    return html.split("class=\"card\"", -1).length - 1;
  }
}
