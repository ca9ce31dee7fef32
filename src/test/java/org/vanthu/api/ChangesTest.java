package org.vanthu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vanthu.store.Attempts;
import org.vanthu.store.Changes;
import org.vanthu.store.DocumentState;
import org.vanthu.store.Documents;
import org.vanthu.store.Originals;
import org.vanthu.store.Records;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ChangesTest {

  private static final int WRITERS = 8;
  private static final int DOCUMENTS_EACH = 40;
  private static final int MANY = 1_000_000;

  @LocalServerPort private int port;
  @Autowired private Documents documents;
  @Autowired private Attempts attempts;
  @Autowired private Records records;
  @Autowired private Changes changes;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void readerBesideManyWritersSeesEveryChangeOnceAndInOrder() throws Exception {
    long start = changes.after(0, MANY).stream().mapToLong(Changes.Change::cursor).max().orElse(0);
    try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      List<Callable<Integer>> writers =
          IntStream.range(0, WRITERS).<Callable<Integer>>mapToObj(n -> () -> write(n)).toList();
      var written = writers.stream().map(threads::submit).toList();
      var seen = new ArrayList<Long>();
      long cursor = start;
      boolean finished = false;
      while (true) {
        boolean lastRound = finished;
        List<Changes.Change> next = changes.after(cursor, 7);
        next.forEach(c -> seen.add(c.cursor()));
        cursor = next.isEmpty() ? cursor : next.getLast().cursor();
        if (lastRound && next.isEmpty()) {
          break;
        }
        finished = written.stream().allMatch(f -> f.isDone());
      }
      int committed = 0;
      for (var f : written) {
        committed += f.get();
      }
      assertThat(seen).hasSize(committed);
      assertThat(seen)
          .isEqualTo(LongStream.rangeClosed(start + 1, start + committed).boxed().toList());
    }
  }

  /** Settles documents in transactions of random length, of which some are rolled back. */
  private int write(int writer) {
    Random random = new Random(writer);
    var transaction = new TransactionTemplate(transactions);
    int committed = 0;
    for (int i = 0; i < DOCUMENTS_EACH; i++) {
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      String id = HexFormat.of().formatHex(bytes);
      boolean rollBack = random.nextInt(5) == 0;
      transaction.executeWithoutResult(status -> {
        documents.add(new Originals.Stored(id, 1), "w.txt");
        int attempt = attempts.begin(id).orElseThrow();
        assertThat(
                records.settle(
                    id, attempt, DocumentState.COMPLETE, "COMPLETE", Optional.empty(), "{}"))
            .isTrue();
        pause(random.nextInt(4));
        if (rollBack) {
          status.setRollbackOnly();
        }
      });
      committed += rollBack ? 0 : 1;
    }
    return committed;
  }

  private static void pause(int milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Other tests' documents may be read at the same time. */
  private static boolean of(JsonNode item, String id) {
    return item.get("documentId").asString().equals(id);
  }

  @Test
  void feedTellsEachVersionWithItsPlaceAndGoesOnFromTheCursor() {
    Caller caller = new Caller(port);
    String before = caller.json("/api/v1/changes?limit=1000").get("next").asString();
    String id = caller.settled(Caller.Upload.of("c.txt", "changed")).get("id").asString();
    caller.post(
        "/api/v1/documents/" + id + "/decisions",
        "{\"path\":\"/fields/kind\",\"action\":\"CONFIRMED\",\"by\":\"An\"}");
    JsonNode feed = caller.json("/api/v1/changes?after=" + before);
    var own = feed.get("items").values().stream().filter(i -> of(i, id)).toList();
    assertThat(own).extracting(i -> i.get("version").asInt()).containsExactly(1, 2);
    JsonNode record = caller.json(own.getFirst().get("href").asString());
    assertThat(record.get("version").asInt()).isEqualTo(1);
    JsonNode rest = caller.json("/api/v1/changes?after=" + feed.get("next").asString());
    assertThat(rest.get("items").values()).noneMatch(i -> of(i, id));
    assertThat(caller.get("/api/v1/changes?after=x").statusCode()).isEqualTo(400);
  }

  @Test
  void resultOfAReadingThatWasGivenUpCountsForNothing() {
    String id = "ab".repeat(32);
    documents.add(new Originals.Stored(id, 1), "late.txt");
    int lost = attempts.begin(id).orElseThrow();
    attempts.died(id);
    int second = attempts.begin(id).orElseThrow();
    assertThat(settle(id, lost)).isFalse();
    assertThat(settle(id, second)).isTrue();
    assertThat(attempts.begin(id)).isEmpty();
    assertThat(documents.find(id).orElseThrow().version()).isEqualTo(1);
  }

  private boolean settle(String id, int attempt) {
    return records.settle(id, attempt, DocumentState.COMPLETE, "COMPLETE", Optional.empty(), "{}");
  }
}
