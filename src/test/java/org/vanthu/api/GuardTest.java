package org.vanthu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vanthu.api.Caller.Upload;

@ServiceTest
class GuardTest {

  @LocalServerPort private int port;
  private Caller caller;

  @BeforeEach
  void call() {
    caller = new Caller(port);
  }

  @Test
  void requestOnBehalfOfAnotherSiteChangesNothing() {
    List<Upload> file = List.of(Upload.of("f.txt", "foreign"));
    assertThat(caller.upload(file, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(caller.upload(file, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
    assertThat(caller.upload(file, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    assertThat(caller.upload(file, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(caller.upload(file, "Origin", "http://127.0.0.1:" + port).statusCode())
        .isEqualTo(202);
  }

  @Test
  void serviceAnswersUnderItsOwnNamesOnly() {
    assertThat(caller.get("/", "Host", "rebound.example:8080").statusCode()).isEqualTo(421);
    assertThat(caller.get("/", "Host", "localhost").statusCode()).isEqualTo(200);
  }

  @Test
  void pagesRunOnlyWhatTheyBringAndAreKeptByNobody() {
    String id = caller.settled(Upload.of("kept.pdf", "kept by nobody")).get("id").asString();
    String document = "/api/v1/documents/" + id;
    for (String path : List.of(document, document + "/record", document + "/pages/1.png")) {
      assertThat(caller.get(path).headers().allValues("Cache-Control"))
          .as(path)
          .containsExactly("no-store");
    }
    var headers = caller.get("/").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
  }

  @Test
  void pagesSpeakTheAskedLanguageAndVietnameseOtherwise() {
    assertThat(caller.get("/", "Accept-Language", "en-GB").body()).contains("Drop files here");
    assertThat(caller.get("/", "Accept-Language", "fr").body()).contains("Thả tệp vào đây");
    assertThat(caller.get("/?lang=en").body()).contains("Drop files here");
  }

  @Test
  void markupInANameIsShownAsText() {
    String id =
        caller.settled(Upload.of("<img src=x onerror=alert(1)>.pdf", "named")).get("id").asString();
    assertThat(caller.get("/").body()).doesNotContain("<img src=x").contains("&lt;img src=x");
    assertThat(caller.get("/documents/" + id).body()).doesNotContain("<img src=x");
  }

  @Test
  void healthTellsThatTheServiceIsReady() {
    assertThat(caller.json("/actuator/health/readiness").get("status").asString()).isEqualTo("UP");
    assertThat(caller.json("/actuator/health/liveness").get("status").asString()).isEqualTo("UP");
    assertThat(caller.get("/actuator/env").statusCode()).isEqualTo(404);
  }

  @Test
  void openApiDescribesEveryPathOfTheService() {
    assertThat(caller.json("/v3/api-docs").get("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/v1/documents",
            "/api/v1/documents/{id}",
            "/api/v1/documents/{id}/record",
            "/api/v1/documents/{id}/decisions",
            "/api/v1/documents/{id}/original",
            "/api/v1/documents/{id}/pages/{page}.png",
            "/api/v1/submissions/{id}",
            "/api/v1/changes");
  }
}
