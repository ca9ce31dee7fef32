package org.vanthu.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Measured;
import org.vanthu.evaluate.Read;
import org.vanthu.evaluate.Score;
import org.vanthu.evaluate.report.Measures;
import org.vanthu.evaluate.text.TextFold;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.FindingTruth;
import org.vanthu.truth.MarkTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.TruthJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record without fault scores full; each fault makes worse what it should, and nothing else. */
class MutatedRecordTest {

  private static final Path PAPER = Path.of("corpus/to-trinh-chuyen-doi-so.pdf");
  private static final Region SEAL = new Region(1, new Box(300, 600, 400, 700));

  private static Truth truth;
  private static Measured full;

  @BeforeAll
  static void read() throws IOException {
    Truth read = TruthJson.read(TruthJson.beside(PAPER));
    List<FindingTruth> findings = new ArrayList<>(read.findings());
    findings.add(new FindingTruth("SUM", "CONTRADICTED", 77, true));
    List<Truth.Aspect> tells = new ArrayList<>(read.tells());
    tells.add(Truth.Aspect.MARKS);
    truth =
        new Truth(
            read.file(),
            read.made(),
            tells,
            read.pages(),
            read.words(),
            read.parts(),
            read.mentions(),
            read.tables(),
            findings,
            List.of(new MarkTruth("SEAL", "", List.of(SEAL))));
    full = measured(record -> {});
  }

  private static Measured measured(Consumer<ObjectNode> fault) {
    ObjectNode record = RecordOfTruth.of(truth);
    fault.accept(record);
    return measured(new Read(record, List.of()));
  }

  private static Measured measured(Read read) {
    return new Measurer().measure(PAPER, truth, read, new Measured.Cost(2, 1, 1, 0));
  }

  /** Topics (first part of a measure's name) that became worse. */
  private static Set<String> worse(Consumer<ObjectNode> fault) {
    Set<String> worse = new TreeSet<>();
    Map<String, Score> scores = measured(fault).scores();
    scores.forEach((measure, score) -> {
      double before = full.scores().getOrDefault(measure, new Score.Ratio(0, 1)).value();
      double loss =
          Measures.lessIsBetter(measure) ? score.value() - before : before - score.value();
      if (loss > 1e-12) {
        worse.add(measure);
      }
    });
    return worse;
  }

  private static Set<String> topics(Set<String> measures) {
    Set<String> topics = new TreeSet<>();
    measures.forEach(measure -> topics.add(measure.replaceFirst("/.*", "")));
    return topics;
  }

  @Test
  void recordWithoutFaultScoresFull() {
    assertThat(full.scores().keySet())
        .contains(
            "cer",
            "wer",
            "digits",
            "conservation",
            "mentions/strict",
            "fields/strict",
            "provenance/words",
            "tables/teds",
            "rows/amounts",
            "findings/contradicted",
            "marks/SEAL",
            "pages/origin",
            "pages/road");
    full.scores()
        .forEach((measure, score) -> {
          double best =
              measure.equals("tables/pieces") ? 1 : Measures.lessIsBetter(measure) ? 0 : 1;
          assertThat(score.value()).as(measure).isEqualTo(best);
        });
    assertThat(full.mistakes()).isEmpty();
    assertThat(full.claims()).isNotEmpty().allMatch(Claim::right);
  }

  @Test
  void changedDigitInTheTextLowersLettersWordsAndDigits() {
    Set<String> worse = worse(record -> replaceText(record, "128/TTr-UBND", "123/TTr-UBND"));
    assertThat(worse).contains("cer", "cer/orderFree", "wer", "digits", "conservation");
    assertThat(worse).doesNotContain("conservation/vanished", "text/moved", "fields/strict");
    assertThat(topics(worse)).doesNotContain("mentions", "fields", "tables", "rows");
  }

  @Test
  void lostDiacriticsLowerLettersButNotPlainLettersOrDigits() {
    Set<String> worse =
        worse(record -> record.put("text", TextFold.plain(record.path("text").asString())));
    assertThat(worse).contains("cer", "wer", "cer/orderFree");
    assertThat(worse).doesNotContain("cer/plain", "digits", "conservation");
  }

  @Test
  void swappedWordsLowerTheOrderAndNotTheReading() {
    Set<String> worse =
        worse(record -> replaceText(record, "Chính phủ quy định", "quy định Chính phủ"));
    assertThat(worse).contains("cer", "wer", "text/moved");
    assertThat(worse).doesNotContain("cer/orderFree", "wer/orderFree", "digits", "conservation");
  }

  @Test
  void swappedNumbersAreDigitsInTheWrongPlace() {
    Set<String> worse =
        worse(record -> {
          replaceText(record, "6.754", "@");
          replaceText(record, "18.754", "6.754");
          replaceText(record, "@", "18.754");
        });
    assertThat(worse).contains("digits", "cer");
  }

  @Test
  void droppedPageLosesItsTextAndItsDigits() {
    Set<String> worse =
        worse(record -> {
          String text = record.path("text").asString();
          record.put("text", text.substring(0, text.indexOf("PHỤ LỤC")));
        });
    assertThat(worse)
        .contains("cer", "wer", "cer/orderFree", "digits", "conservation", "conservation/vanished");
  }

  @Test
  void digitsReportedLostAreConserved() {
    Region place =
        truth.words().stream()
            .filter(word -> word.text().equals("128/TTr-UBND"))
            .findFirst()
            .orElseThrow()
            .region();
    Set<String> worse =
        worse(record -> {
          replaceText(record, "128/TTr-UBND", "");
          ObjectNode failure = record.withArray("failures").addObject().put("code", "DIGITS_LOST");
          ObjectNode region = failure.putObject("target").putArray("regions").addObject();
          region
              .put("page", 1)
              .putArray("box")
              .add(place.box().left())
              .add(place.box().top())
              .add(place.box().right())
              .add(place.box().bottom());
        });
    assertThat(worse).contains("digits").doesNotContain("conservation");
  }

  @Test
  void wrongMentionThatClaimsCertaintyIsSilent() {
    Set<String> worse =
        worse(record ->
            ((ObjectNode) mention(record, "DATE").path("value")).put("from", "1999-01-01"));
    assertThat(worse)
        .contains(
            "mentions/lenient",
            "mentions/strict",
            "mentions/DATE/lenient",
            "silence/certainlyWrong",
            "silence/ofWrong");
    assertThat(worse)
        .doesNotContain("mentions/place", "mentions/AMOUNT/lenient", "silence/doubtful");
    assertThat(topics(worse)).containsExactly("mentions", "silence");
  }

  @Test
  void wrongMentionThatDoubtsIsNotSilent() {
    Set<String> worse =
        worse(record -> {
          ObjectNode date = mention(record, "DATE");
          ((ObjectNode) date.path("value")).put("from", "1999-01-01");
          date.put("confidence", 0.3);
        });
    assertThat(worse).contains("mentions/lenient", "silence/doubtful");
    assertThat(worse).doesNotContain("silence/certainlyWrong", "silence/ofWrong");
  }

  @Test
  void inventedAndDroppedMentionsCostTheSame() {
    Score.Counts invented =
        counts(
            "mentions/lenient",
            record -> {
              ObjectNode more = mention(record, "DATE").deepCopy();
              ((ObjectNode) more.path("value")).put("from", "1999-01-01");
              record.withArray("mentions").add(more);
            });
    Score.Counts dropped =
        counts("mentions/lenient", record -> record.withArray("mentions").remove(0));
    assertThat(invented.invented()).isEqualTo(1);
    assertThat(invented.missed()).isZero();
    assertThat(dropped.missed()).isEqualTo(1);
    assertThat(dropped.invented()).isZero();
  }

  private static Score.Counts counts(String measure, Consumer<ObjectNode> fault) {
    return (Score.Counts) java.util.Objects.requireNonNull(measured(fault).scores().get(measure));
  }

  @Test
  void longerSpanIsLenientlyRight() {
    Set<String> worse =
        worse(record -> {
          ObjectNode date = mention(record, "DATE");
          date.put("text", "ngày " + date.path("text").asString());
          ArrayNode box = (ArrayNode) date.path("target").path("regions").get(0).path("box");
          box.set(0, box.get(0).asDouble() - 30);
        });
    assertThat(worse).contains("mentions/strict", "provenance/iou/mentions", "provenance/words");
    assertThat(worse).doesNotContain("mentions/lenient");
  }

  @Test
  void shiftedBoxLowersProvenanceAndThePlaceOfItsMention() {
    Set<String> worse =
        worse(record -> {
          ObjectNode number = mention(record, "DOCUMENT_NUMBER");
          ArrayNode box = (ArrayNode) number.path("target").path("regions").get(0).path("box");
          box.set(1, box.get(1).asDouble() + 300);
          box.set(3, box.get(3).asDouble() + 300);
        });
    assertThat(worse).contains("provenance/words", "mentions/place", "mentions/lenient");
    assertThat(topics(worse)).containsExactly("mentions", "provenance", "silence");
  }

  @Test
  void wrongFieldLowersThatFieldAlone() {
    Set<String> worse =
        worse(record -> ((ObjectNode) record.path("fields").path("signerName")).put("value", "Ai"));
    assertThat(worse)
        .contains(
            "fields/lenient",
            "fields/strict",
            "fields/signerName/lenient",
            "silence/certainlyWrong");
    assertThat(worse).doesNotContain("fields/kind/lenient");
    assertThat(topics(worse)).containsExactly("fields", "silence");
  }

  @Test
  void caseOfAFieldIsTheSameWordingAndNotTheSameLetters() {
    Set<String> worse =
        worse(record ->
            ((ObjectNode) record.path("fields").path("signerName")).put("value", "NGUYỄN VĂN MẪU"));
    assertThat(worse).containsExactly("fields/signerName/strict", "fields/strict");
  }

  @Test
  void droppedFieldIsMissedAndInventedFieldIsFalse() {
    assertThat(worse(record -> ((ObjectNode) record.path("fields")).remove("kind")))
        .containsExactly(
            "fields/kind/lenient", "fields/kind/strict", "fields/lenient", "fields/strict");
    assertThat(
            worse(record ->
                ((ObjectNode) record.path("fields"))
                    .putObject("urgency")
                    .put("value", "HỎA TỐC")
                    .put("confidence", 0.9)))
        .contains("fields/lenient", "silence/certainlyWrong");
  }

  @Test
  void droppedColumnLowersTables() {
    Set<String> worse =
        worse(record -> {
          ObjectNode table = (ObjectNode) record.path("tables").get(0);
          ArrayNode cells = (ArrayNode) table.path("cells");
          for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).path("column").asInt() == 4) {
              cells.remove(i);
            }
          }
        });
    assertThat(worse)
        .contains(
            "tables/teds",
            "tables/teds-s",
            "tables/adjacency",
            "tables/cells",
            "tables/rows",
            "tables/whole")
        .doesNotContain("tables/detection", "tables/pieces");
    assertThat(topics(worse)).containsExactly("tables");
  }

  @Test
  void wrongTextInACellLeavesTheStructure() {
    Set<String> worse =
        worse(record ->
            ((ObjectNode) record.path("tables").get(0).path("cells").get(9)).put("text", "x"));
    assertThat(worse).contains("tables/teds", "tables/cells", "tables/adjacency", "tables/rows");
    assertThat(worse).doesNotContain("tables/teds-s", "tables/detection");
  }

  @Test
  void wrongTableIsToldAsAWholeWithTheRowsThatDiffer() {
    Measured measured =
        measured(record ->
            ((ObjectNode) record.path("tables").get(0).path("cells").get(9)).put("text", "x"));
    assertThat(measured.mistakes())
        .filteredOn(mistake -> mistake.measure().equals("tables/teds"))
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.expected()).matches("(?s)0\\.9\\d\\d · \\d+ × \\d+\n\\d+: .*");
          assertThat(mistake.got()).contains("x");
          assertThat(mistake.wanted()).isNotEmpty();
        });
  }

  @Test
  void splitTableIsOneMissedOrCutAndOneFalse() {
    Set<String> worse = worse(MutatedRecordTest::split);
    assertThat(worse)
        .contains("tables/detection", "tables/teds", "tables/pieces", "tables/cells", "rows/level");
    assertThat(topics(worse)).containsExactly("rows", "tables");
  }

  private static void split(ObjectNode record) {
    ObjectNode first = (ObjectNode) record.path("tables").get(0);
    ObjectNode second = first.deepCopy();
    second.put("id", "t9").put("rowCount", 9);
    first.put("rowCount", 11);
    keep((ArrayNode) first.path("cells"), 0, 11);
    keep((ArrayNode) second.path("cells"), 11, 99);
    record.withArray("tables").add(second);
  }

  private static void keep(ArrayNode cells, int from, int to) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      ObjectNode cell = (ObjectNode) cells.get(i);
      int row = cell.path("row").asInt();
      if (row < from || row >= to) {
        cells.remove(i);
      } else {
        cell.put("row", row - from);
      }
    }
  }

  @Test
  void falseTableCostsAsMuchAsAMissedOne() {
    Score.Counts extra =
        counts(
            "tables/detection",
            record -> {
              ObjectNode table = ((ObjectNode) record.path("tables").get(0)).deepCopy();
              table.path("cells").forEach(cell -> ((ObjectNode) cell).put("text", "lạ"));
              record.withArray("tables").add(table.put("id", "t9"));
            });
    Score.Counts missed =
        counts("tables/detection", record -> record.withArray("tables").remove(0));
    assertThat(extra.invented()).isEqualTo(1);
    assertThat(missed.missed()).isEqualTo(1);
  }

  @Test
  void meaningOfRowsIsJudgedApart() {
    assertThat(worse(record -> ((ObjectNode) record.path("rows").get(1)).put("level", 7)))
        .containsExactly("rows/level", "rows/meaning");
    assertThat(worse(record -> ((ObjectNode) record.path("rows").get(1)).put("parent", 9)))
        .containsExactly("rows/parent");
    assertThat(
            worse(record ->
                ((ObjectNode) record.path("rows").get(1).path("values").get(0)).put("vnd", 1)))
        .containsExactly("rows/amounts", "rows/meaning");
  }

  @Test
  void droppedFindingIsMissedAndAFalseContradictionIsFalse() {
    assertThat(worse(record -> record.withArray("findings").remove(0)))
        .containsExactly("findings/confirmed");
    assertThat(
            worse(record -> {
              ArrayNode findings = record.withArray("findings");
              findings.remove(findings.size() - 1);
            }))
        .containsExactly("findings/contradicted");
    assertThat(
            worse(record ->
                record
                    .withArray("findings")
                    .addObject()
                    .put("code", "SUM")
                    .put("outcome", "CONTRADICTED")
                    .put("stated", 5)))
        .containsExactly("findings/contradicted");
    assertThat(
            worse(record ->
                record
                    .withArray("findings")
                    .addObject()
                    .put("code", "SUM")
                    .put("outcome", "CONFIRMED")
                    .put("stated", 77)))
        .containsExactly("findings/confirmed");
  }

  @Test
  void movedSealIsMissedAndFalse() {
    Set<String> worse =
        worse(record -> {
          JsonNode box =
              record.path("marks").get(0).path("target").path("regions").get(0).path("box");
          ((ArrayNode) box).set(1, 10).set(3, 110);
        });
    assertThat(worse).containsExactly("marks/SEAL");
  }

  @Test
  void wrongWayOfAPageIsSeen() {
    assertThat(
            worse(record ->
                ((ObjectNode) record.path("document").path("pages").get(1)).put("origin", "OCR")))
        .containsExactly("pages/origin");
    assertThat(worse(record -> ((ObjectNode) record.path("runs").get(0)).put("road", "OCR")))
        .containsExactly("pages/road");
  }

  private static ObjectNode mention(ObjectNode record, String type) {
    return (ObjectNode)
        record
            .path("mentions")
            .valueStream()
            .filter(m -> m.path("type").asString().equals(type))
            .skip(1)
            .findFirst()
            .orElseThrow();
  }

  private static void replaceText(ObjectNode record, String from, String to) {
    String text = record.path("text").asString();
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    record.put("text", text.substring(0, at) + to + text.substring(at + from.length()));
  }
}
