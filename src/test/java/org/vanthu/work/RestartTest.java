package org.vanthu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.api.Caller;
import org.vanthu.api.Caller.Upload;
import tools.jackson.databind.JsonNode;

/** The service as a real program that is killed. */
class RestartTest {

  private static final Duration START_UP = Duration.ofSeconds(180);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private final List<Process> children = new ArrayList<>();

  @AfterEach
  void endChildren() throws Exception {
    for (Process child : children) {
      child.destroy();
      if (!child.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
        child.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void killedServiceLosesNothingAndSetsAsideTheDocumentThatKillsIt() throws Exception {
    int port = freePort();
    Caller caller = new Caller(port);
    Process first = start(port, caller);
    List<String> innocent = new ArrayList<>();
    List<Upload> files =
        IntStream.range(0, 6)
            .mapToObj(n -> Upload.of(n + ".txt", "pages 4\npause 150\nnumber " + n))
            .toList();
    caller.read(caller.upload(files)).get("documents").forEach(d -> innocent.add(id(d)));
    String killer =
        id(
            caller
                .read(caller.upload(List.of(Upload.of("k.txt", "pause 2000\nhalt"))))
                .at("/documents/0"));
    List<String> doneBefore =
        await()
            .atMost(PATIENCE)
            .until(
                () -> innocent.stream().filter(id -> state(port, id).equals("COMPLETE")).toList(),
                done -> !done.isEmpty());
    first.destroyForcibly().waitFor();

    for (int deaths = 0; deaths < 4 && !"QUARANTINED".equals(state(port, killer)); deaths++) {
      Process next = start(port, caller);
      await()
          .atMost(PATIENCE)
          .until(() -> !next.isAlive() || "QUARANTINED".equals(state(port, killer)));
    }

    assertThat(state(port, killer)).isEqualTo("QUARANTINED");
    assertThat(innocent)
        .allMatch(id -> caller.settled(id).get("state").asString().equals("COMPLETE"));
    JsonNode changes = caller.json("/api/v1/changes?limit=1000").get("items");
    List<String> changed =
        changes.values().stream().map(c -> c.get("documentId").asString()).toList();
    assertThat(changed).doesNotHaveDuplicates().containsAll(innocent).contains(killer);
    JsonNode record = caller.json("/api/v1/documents/" + killer + "/record");
    assertThat(record.get("status").asString()).isEqualTo("FAILED");
    assertThat(record.at("/failures/0/code").asString()).isEqualTo("QUARANTINED");
    List<String> begun = ledger().stream().filter(l -> l.startsWith("begin")).toList();
    assertThat(begun.stream().filter(l -> l.endsWith(killer))).hasSize(ReadingDesk.LIVES);
    for (String done : doneBefore) {
      assertThat(begun.stream().filter(l -> l.endsWith(done))).hasSize(1);
    }
  }

  @Test
  void dataDirectoryInUseIsRefused() {
    try (var held = new org.vanthu.store.DataDirectory(folder)) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> new org.vanthu.store.DataDirectory(folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("in use");
      assertThat(held.originals()).isDirectory();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String id(JsonNode document) {
    return document.get("id").asString();
  }

  /** The state as the service tells it; "" when it is not there. */
  private static String state(int port, String id) {
    try {
      return new Caller(port).json("/api/v1/documents/" + id).path("state").asString("");
    } catch (IllegalStateException e) {
      return "";
    }
  }

  private List<String> ledger() throws IOException {
    Path file = folder.resolve("ledger");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private Process start(int port, Caller caller) throws IOException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dledger=" + folder.resolve("ledger"),
                "-cp",
                System.getProperty("java.class.path"),
                FakeServer.class.getName(),
                "--server.port=" + port,
                "--vanthu.data=" + folder.resolve("data"),
                "--db-scheduler.threads=4",
                "--db-scheduler.polling-interval=200ms",
                "--db-scheduler.heartbeat-interval=250ms")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    children.add(child);
    await()
        .atMost(START_UP)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !child.isAlive() || ready(caller));
    return child;
  }

  private static boolean ready(Caller caller) {
    try {
      return caller.get("/actuator/health/readiness").statusCode() == 200;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
