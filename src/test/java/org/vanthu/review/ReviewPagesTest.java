package org.vanthu.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vanthu.api.Caller;
import org.vanthu.api.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ReviewPagesTest {

  private static Browser browser;

  @LocalServerPort private int port;
  private BrowserContext context;
  private Page page;
  private Caller caller;
  private final List<String> complaints = new ArrayList<>();
  private final List<Route> held = new ArrayList<>();

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void openPage() {
    caller = new Caller(port);
    context =
        browser
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale("en-GB")
                    .setViewportSize(1400, 900)
                    .setBaseURL("http://127.0.0.1:" + port));
    context.setDefaultTimeout(20_000);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
  }

  @AfterEach
  void nothingWasComplainedOf() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  private String review(String content) {
    String id = caller.settled(Caller.Upload.of("letter.pdf", content)).get("id").asString();
    open("/documents/" + id);
    return id;
  }

  private void open(String path) {
    page.navigate(path);
    page.waitForSelector("body[data-ready]");
  }

  private Locator card(String field) {
    return page.locator(".card[data-path='/fields/" + field + "']");
  }

  private JsonNode decisions(String id) {
    return caller.json("/api/v1/documents/" + id + "/record").get("decisions");
  }

  @Test
  void clerkDropsFilesAndWatchesThemBeingRead() {
    page.navigate("/");
    page.setInputFiles(
        "#files",
        new FilePayload[] {
          file("tờ trình số 7.pdf", "pages 5\npause 400\nseven"), file("hỏng.pdf", "crash\nbroken")
        });
    Locator row = page.locator(".file", new Page.LocatorOptions().setHasText("tờ trình số 7.pdf"));
    assertThat(row).containsText("Being read");
    assertThat(row.locator("progress[max='5']")).isVisible();
    assertThat(row).containsText("Read completely");
    assertThat(row).containsText("5 of 5 pages");
    Locator broken = page.locator(".file", new Page.LocatorOptions().setHasText("hỏng.pdf"));
    assertThat(broken).containsText("Could not be read");
    assertThat(broken).containsText("Report it to the administrator");
    row.getByRole(com.microsoft.playwright.options.AriaRole.LINK).click();
    assertThat(page.locator("h1")).hasText("tờ trình số 7.pdf");
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void doubtfulFieldsComeFirstWithTheirReasonsInWords() {
    review("doubtful first");
    assertThat(page.locator(".card").nth(0)).containsText("Number and symbol");
    assertThat(page.locator(".card").nth(0)).containsText("handwritten");
    assertThat(page.locator(".card").nth(1)).containsText("lies under a seal");
    assertThat(page.locator(".card.doubtful")).hasCount(3);
    assertThat(page.locator(".card").last()).containsText("2.544.000.000 ₫");
  }

  @Test
  void pointingAtAFieldLightsItsBoxOverItsInk() {
    review("lit");
    card("issuedOn").hover();
    Locator lit = page.locator("#page-1 rect.lit");
    assertThat(lit).hasCount(1);
    var image = page.locator("#page-1 img").boundingBox();
    var box = lit.boundingBox();
    double pointsPerPixel = 595.3 / image.width;
    assertThat((box.x - image.x) * pointsPerPixel).isBetween(312.0, 322.0);
    assertThat((box.y - image.y) * pointsPerPixel).isBetween(81.0, 91.0);
  }

  @Test
  void reviewerGoesThroughTheFieldsByKeysAlone() {
    String id = review("by keys");
    page.fill("#reviewer", "Bình");
    page.locator("#reviewer").press("Enter");
    assertThat(card("number")).isFocused();
    page.keyboard().press("1");
    assertThat(card("number")).containsText("39/QĐ-UBND");
    assertThat(card("number")).containsText("Machine read 89/QĐ-UBND");
    assertThat(card("number")).containsText("Bình");
    assertThat(card("signerName")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".progress")).containsText("2 of 3");
    card("issuedOn").focus();
    page.keyboard().press("e");
    page.keyboard().type("06/03/2024");
    page.keyboard().press("Enter");
    assertThat(card("issuedOn")).containsText("Corrected to");
    assertThat(decisions(id).values())
        .extracting(d -> d.get("path").asString() + " " + d.get("action").asString())
        .containsExactly(
            "/fields/number CORRECTED",
            "/fields/signerName CONFIRMED",
            "/fields/issuedOn CORRECTED");
    assertThat(decisions(id).at("/0/value/canonical").asString()).isEqualTo("39/QĐ-UBND");
    assertThat(decisions(id).at("/2/value/from").asString()).isEqualTo("2024-03-06");
    page.keyboard().press("?");
    assertThat(page.locator("#help")).isVisible();
  }

  @Test
  void answerThatComesLateLeavesTheReviewerWhereTheyType() {
    String id = review("late answer");
    page.fill("#reviewer", "Bình");
    page.route("**/decisions", route -> held.add(route));
    card("signerName").focus();
    page.keyboard().press("Enter");
    page.waitForCondition(() -> held.size() == 1);
    card("issuedOn").focus();
    page.keyboard().press("e");
    page.keyboard().type("06/0");
    held.getFirst().resume();
    assertThat(card("signerName")).containsText("Confirmed");
    page.unroute("**/decisions");
    page.keyboard().type("3/2024");
    page.keyboard().press("Enter");
    assertThat(card("issuedOn")).containsText("Corrected to");
    assertThat(decisions(id).at("/1/value/from").asString()).isEqualTo("2024-03-06");
  }

  @Test
  void correctionThatIsNoSuchValueIsNotTaken() {
    String id = review("no date");
    page.fill("#reviewer", "Bình");
    card("issuedOn").focus();
    page.keyboard().press("e");
    page.keyboard().type("32/13/2024");
    page.keyboard().press("Enter");
    assertThat(card("issuedOn").locator(".problem")).containsText("no such value");
    assertThat(decisions(id)).isEmpty();
  }

  @Test
  void decisionWithoutANameIsNotSent() {
    String id = review("nobody");
    card("number").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#reviewer")).isFocused();
    assertThat(decisions(id)).isEmpty();
  }

  @Test
  void decisionOnAnOlderVersionIsShownAsAConflict() {
    String id = review("conflict on the page");
    caller.post(
        "/api/v1/documents/" + id + "/decisions",
        "{\"path\":\"/fields/kind\",\"action\":\"CONFIRMED\",\"by\":\"An\"}");
    page.fill("#reviewer", "Bình");
    card("number").focus();
    page.keyboard().press("Enter");
    assertThat(card("number").locator(".problem")).containsText("Somebody else decided");
    assertThat(card("kind")).containsText("Confirmed");
    assertThat(decisions(id)).hasSize(1);
  }

  @Test
  void addressOpensTheRegionThatItNames() {
    String id = caller.settled(Caller.Upload.of("l.pdf", "pages 29")).get("id").asString();
    open("/documents/" + id + "?page=20#xywh=percent:10,50,30,5");
    Locator target = page.locator("#page-20 rect.target");
    assertThat(target).hasCount(1);
    var view = page.locator("#viewer").boundingBox();
    var box = target.boundingBox();
    assertThat(box.y).isBetween(view.y, view.y + view.height);
    assertThat(page.locator("#page-now")).hasText("20");
    Object loaded =
        page.evaluate(
            "[...document.querySelectorAll('.page img')].filter(i => i.complete && i.naturalWidth > 0).length");
    assertThat(((Number) loaded).intValue()).isBetween(1, 15);
  }

  @Test
  void doubtfulMentionIsCorrectedInItsOwnForm() {
    String id = review("an amount in doubt");
    page.fill("#reviewer", "Bình");
    Locator amount = page.locator(".card[data-path='/mentions/0']");
    amount.focus();
    page.keyboard().press("e");
    page.keyboard().type("2.554.000.000 ₫");
    page.keyboard().press("Enter");
    assertThat(amount).containsText("Corrected to");
    JsonNode decision = decisions(id).get(0);
    assertThat(decision.get("path").asString()).isEqualTo("/mentions/0");
    assertThat(decision.at("/value/vnd").asLong()).isEqualTo(2_554_000_000L);
    assertThat(decision.at("/value/unitFrom").asString()).isEqualTo("TEXT");
  }

  @Test
  void pointingAtACellLightsItsRowToo() {
    review("row lit");
    page.locator("summary", new Page.LocatorOptions().setHasText("Tables")).click();
    page.locator(".panel td", new Page.LocatorOptions().setHasText("2.544")).hover();
    assertThat(page.locator("#page-1 rect.row")).hasCount(2);
    assertThat(page.locator("#page-1 rect.lit")).hasCount(1);
  }

  @Test
  void documentWithoutPagesShowsItsTextAndTablesWithTheValueLit() {
    review("pages 0\r\nflow");
    card("issuedOn").focus();
    assertThat(lit()).isEqualTo("ngày 05 tháng 3 năm 2024");
    assertThat(page.locator("#flow table tr").nth(1).locator("td"))
        .hasText(new String[] {"Văn phòng", "2.544"});
    card("signerName").focus();
    assertThat(lit()).isEqualTo("Nguyễn Văn Mẫu");
  }

  private Object lit() {
    return page.evaluate("[...CSS.highlights.get('lit')].map(String).join('|')");
  }

  @Test
  void documentThatFailedShowsWhatToDoInPlaceOfItsPages() {
    review("crash\nin the viewer");
    assertThat(page.locator(".verdict")).containsText("Could not be read");
    assertThat(page.locator(".verdict")).containsText("Report it to the administrator");
    assertThat(page.locator("#page-1 img")).isVisible();
  }

  @Test
  void zoomKeepsBoxesOverTheirInk() {
    review("zoomed");
    page.locator("#zoom-in").click();
    page.locator("#zoom-in").click();
    assertThat(page.locator("#zoom")).hasText("156 %");
    card("number").focus();
    var image = page.locator("#page-1 img").boundingBox();
    var overlay = page.locator("#page-1 svg").boundingBox();
    assertThat(overlay.width).isEqualTo(image.width);
    assertThat(overlay.height).isEqualTo(image.height);
  }
}
