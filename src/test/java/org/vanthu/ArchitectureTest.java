package org.vanthu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Data flows one way: model ← stages ← Pipeline ← store, work ← api, review, cli. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.vanthu");

  static final List<String> STAGES =
      List.of(
          "intake",
          "signature",
          "read",
          "ocr",
          "layout",
          "table",
          "entity",
          "letter",
          "citation",
          "outline",
          "name",
          "fact",
          "adjudicate",
          "check",
          "record");

  private static final List<String> SURROUNDINGS =
      List.of("store", "work", "api", "review", "cli", "corpus", "evaluate", "truth", "bench");

  @Test
  void modelKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("org.vanthu.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.vanthu.model..", "org.jspecify..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("STAGES")
  void stageKnowsTheModelAndNoOtherPartOfTheProgram(String stage) {
    String[] others =
        Stream.concat(
                Stream.concat(STAGES.stream(), SURROUNDINGS.stream())
                    .filter(other -> !other.equals(stage))
                    .map(other -> "org.vanthu." + other + ".."),
                Stream.of("org.vanthu"))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.vanthu." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  @Test
  void readingKnowsNeitherSpringNorTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.vanthu.store..",
            "org.vanthu.work..",
            "org.vanthu.api..",
            "org.vanthu.review..",
            "org.vanthu.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void pipelineIsUnknownToWhatItRuns() {
    noClasses()
        .that()
        .resideInAnyPackage("org.vanthu.model..")
        .or()
        .resideInAnyPackage(
            STAGES.stream().map(s -> "org.vanthu." + s + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.vanthu.Pipeline")
        .check(CLASSES);
  }

  @Test
  void nothingUsesTheBenchmarks() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.vanthu.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.vanthu.bench..")
        .check(CLASSES);
  }

  @Test
  void foreignTypesStayAtTheirBorder() {
    border(
        "org.apache.pdfbox..",
        "org.vanthu.read.pdf..",
        "org.vanthu.signature..",
        "org.vanthu.record.paged..",
        "org.vanthu.intake..",
        "org.vanthu.corpus..",
        "org.vanthu.evaluate..");
    border(
        "org.apache.poi..",
        "org.vanthu.read.word..",
        "org.vanthu.read.sheet..",
        "org.vanthu.record..",
        "org.vanthu.intake..",
        "org.vanthu.corpus..");
    border(
        "org.apache.tika..",
        "org.vanthu.read.other..",
        "org.vanthu.intake..",
        "org.vanthu.bench.peer..");
    border("eu.europa.esig..", "org.vanthu.signature..");
    border("org.bouncycastle..", "org.vanthu.signature..");
    border("net.sourceforge..", "org.vanthu.ocr..");
    border("com.sun.jna..", "org.vanthu.ocr..");
    border("org.springframework.jdbc..", "org.vanthu.store..", "org.vanthu.work..");
    border("opennlp..", "org.vanthu.name..", "org.vanthu.corpus.teach..");
    border("picocli..", "org.vanthu.cli..", "org.vanthu.evaluate.report..");
  }

  private static void border(String foreign, String... homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(foreign)
        .check(CLASSES);
  }
}
