package org.vanthu.review;

import java.util.List;
import java.util.Optional;

/**
 * A record as the review page shows it.
 *
 * @param version newest version; decisions are about it
 * @param parts those with fields, each with what wants a look first
 * @param text the canonical text; shown where there are no pages
 */
public record Sheet(
    String id,
    String fileName,
    String status,
    int version,
    List<PageSheet> pages,
    List<PartSheet> parts,
    List<FindingSheet> findings,
    List<TableSheet> tables,
    List<MentionSheet> mentions,
    List<FailureSheet> failures,
    String text) {

  public Sheet {
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
    mentions = List.copyOf(mentions);
    failures = List.copyOf(failures);
  }

  /** Whether there is anything to look at beside what failed. */
  public boolean readable() {
    return !pages.isEmpty() || !text.isEmpty();
  }

  /** Doubtful values. */
  public long doubtful() {
    return parts.stream().flatMap(p -> p.fields().stream()).filter(FieldSheet::doubtful).count();
  }

  /** Doubtful values on which somebody has decided. */
  public long settled() {
    return parts.stream()
        .flatMap(p -> p.fields().stream())
        .filter(f -> f.doubtful() && f.decision().isPresent())
        .count();
  }

  /** A page, its size in points. */
  public record PageSheet(int number, double width, double height) {}

  /**
   * Where something stands.
   *
   * @param boxes "page,left,top,right,bottom" in points, joined by spaces; "" without pages
   */
  public record Place(String boxes, int start, int end) {}

  /** A letter or an annex with its fields; at last, as type MENTIONS, doubtful mentions. */
  public record PartSheet(String id, String type, List<FieldSheet> fields) {

    public PartSheet {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param path JSON pointer into the record
   * @param label key of its name in the messages
   * @param shown the machine's value for people
   * @param printed what stands on the page; "" when that is the same but for space and case
   * @param percent confidence
   * @param decision the newest one
   */
  public record FieldSheet(
      String path,
      String label,
      String shown,
      String printed,
      int percent,
      boolean doubtful,
      boolean derived,
      List<String> reasons,
      List<OtherSheet> others,
      Place place,
      Optional<DecisionSheet> decision,
      List<DecisionSheet> history) {

    public FieldSheet {
      reasons = List.copyOf(reasons);
      others = List.copyOf(others);
      history = List.copyOf(history);
    }

    /** For element ids. */
    public String domId() {
      return "f" + path.replace('/', '-');
    }
  }

  /** Another reading of a field; its index among the alternatives. */
  public record OtherSheet(int index, String shown, int percent) {}

  /** Who decided what and when. */
  public record DecisionSheet(String action, String shown, String by, String at) {}

  /** The result of a check. */
  public record FindingSheet(
      String code, String outcome, String severity, String message, List<Place> places) {

    public FindingSheet {
      places = List.copyOf(places);
    }

    public String boxes() {
      return String.join(" ", places.stream().map(Place::boxes).filter(b -> !b.isEmpty()).toList());
    }
  }

  /** A table by its header rows and the others. */
  public record TableSheet(
      String id,
      String caption,
      String unit,
      List<List<CellSheet>> head,
      List<List<CellSheet>> body) {

    public TableSheet {
      head = head.stream().map(List::copyOf).toList();
      body = body.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell where it begins.
   *
   * @param look names of what the cell looks like: "number", "doubtful"
   */
  public record CellSheet(
      String text, boolean header, int rowSpan, int columnSpan, String look, Place place) {}

  /** A mention. */
  public record MentionSheet(
      String type, String text, String shown, int percent, boolean doubtful, Place place) {}

  /** What could not be read, and where. */
  public record FailureSheet(String code, Optional<Integer> page, String detail, Place place) {}
}
