package org.vanthu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the service over HTTP. */
public final class Caller {

  private static final String BOUNDARY = "----vanthu-test-boundary";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper mapper = new JsonMapper();
  private final String base;

  public Caller(int port) {
    base = "http://127.0.0.1:" + port;
  }

  /** A file to send. */
  public record Upload(String name, byte[] bytes) {

    public static Upload of(String name, String text) {
      return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public JsonNode json(String path) {
    return mapper.readTree(get(path).body());
  }

  public JsonNode read(HttpResponse<String> response) {
    return mapper.readTree(response.body());
  }

  public HttpResponse<byte[]> bytes(String path) {
    try {
      return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> post(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> upload(List<Upload> files, String... headers) {
    var body =
        HttpRequest.BodyPublishers.concat(
            java.util.stream.Stream.concat(
                    files.stream().flatMap(Caller::part),
                    java.util.stream.Stream.of(
                        HttpRequest.BodyPublishers.ofString("--" + BOUNDARY + "--\r\n")))
                .toArray(HttpRequest.BodyPublisher[]::new));
    return send(
        request("/api/v1/documents", headers)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body));
  }

  private static java.util.stream.Stream<HttpRequest.BodyPublisher> part(Upload file) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, file.name());
    return java.util.stream.Stream.of(
        HttpRequest.BodyPublishers.ofString(head),
        HttpRequest.BodyPublishers.ofByteArray(file.bytes()),
        HttpRequest.BodyPublishers.ofString("\r\n"));
  }

  /** Sends one file and waits until it is settled; answers its state. */
  public JsonNode settled(Upload file) {
    HttpResponse<String> accepted = upload(List.of(file));
    assertThat(accepted.statusCode()).isEqualTo(202);
    return settled(read(accepted).at("/documents/0/id").asString());
  }

  public JsonNode settled(String id) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> json("/api/v1/documents/" + id),
            d -> !List.of("QUEUED", "READING").contains(d.get("state").asString()));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      builder.headers(headers);
    }
    return builder;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
