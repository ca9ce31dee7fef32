package org.vanthu.record;

import java.util.List;
import java.util.Optional;
import org.vanthu.model.Origin;
import org.vanthu.model.Part;
import org.vanthu.model.Road;

/**
 * The record of one document, in the shape of its JSON: components are named as there, what is not
 * known is null there, and lists that are empty are present.
 *
 * @param schema {@link #SCHEMA}; changes its number only when a reader would break
 * @param text canonical: NFC, in reading order; every start and end counts its UTF-16 units
 * @param fields those of the first letter, else of the first part
 * @param rows the body rows of all tables, in order
 */
public record DocumentRecord(
    String schema,
    Status status,
    About document,
    ProducedBy producedBy,
    String text,
    List<RunRecord> runs,
    List<PartRecord> parts,
    FieldsRecord fields,
    List<MentionRecord> mentions,
    List<TableRecord> tables,
    List<RowRecord> rows,
    List<CitationRecord> citations,
    List<LawRecord> laws,
    List<FactRecord> facts,
    List<TaskRecord> tasks,
    List<OutlineRecord> outline,
    List<SignatureRecord> signatures,
    List<MarkRecord> marks,
    List<FindingRecord> findings,
    List<FailureRecord> failures) {

  public static final String SCHEMA = "vanthu.record/1";

  public DocumentRecord {
    runs = List.copyOf(runs);
    parts = List.copyOf(parts);
    mentions = List.copyOf(mentions);
    tables = List.copyOf(tables);
    rows = List.copyOf(rows);
    citations = List.copyOf(citations);
    laws = List.copyOf(laws);
    facts = List.copyOf(facts);
    tasks = List.copyOf(tasks);
    outline = List.copyOf(outline);
    signatures = List.copyOf(signatures);
    marks = List.copyOf(marks);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
    if ((status == Status.COMPLETE) != failures.isEmpty()) {
      throw new IllegalArgumentException(status + " with " + failures.size() + " failures");
    }
  }

  /** How much of the file could be read. */
  public enum Status {
    /** Everything. */
    COMPLETE,
    /** Something is missing; the failures say what. */
    PARTIAL,
    /** Nothing. */
    FAILED
  }

  /**
   * The file.
   *
   * @param id sha-256 of the bytes; empty when they could not be read
   * @param fileName as submitted, without folders
   * @param mediaType by the bytes; empty when intake refused the file before it knew
   */
  public record About(
      Optional<String> id, String fileName, Optional<String> mediaType, List<PageRecord> pages) {

    public About {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A page, in points as displayed.
   *
   * @param why the reason for the origin, for people
   */
  public record PageRecord(int number, double width, double height, Origin origin, String why) {}

  /**
   * What made the record.
   *
   * @param configuration hash of everything that was set and could have changed the record
   */
  public record ProducedBy(String version, String configuration) {}

  /** A stretch of text that came by one road, with the mean confidence of its words. */
  public record RunRecord(int start, int end, Road road, double confidence) {}

  /**
   * A letter or an annex within the file.
   *
   * @param pages from its first to its last; empty without pages
   */
  public record PartRecord(
      String id, Part.Type type, List<Integer> pages, int start, int end, FieldsRecord fields) {

    public PartRecord {
      pages = List.copyOf(pages);
    }
  }
}
