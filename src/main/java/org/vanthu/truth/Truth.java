package org.vanthu.truth;

import java.util.List;
import java.util.Map;

/**
 * All that is to be found in one document. Lists are empty where there is nothing to find; what the
 * truth does not speak of (a published set tells tables alone) is left out of {@link #tells}.
 *
 * @param file name of the document beside which the truth lies
 * @param made how it came to be
 * @param tells what this truth is complete about; only that is measured
 * @param pages empty for documents without pages
 * @param words in reading order, with the ink of the whole page: also page numbers and repeated
 *     table heads
 * @param parts letter, appendices; the first LETTER's fields are those of the record
 */
public record Truth(
    String file,
    Made made,
    List<Aspect> tells,
    List<PageTruth> pages,
    List<WordTruth> words,
    List<PartTruth> parts,
    List<ItemTruth> mentions,
    List<TableTruth> tables,
    List<FindingTruth> findings,
    List<MarkTruth> marks) {

  /** Name under which fields tell the code of the issuer's province, of its era. */
  public static final String ISSUER_PROVINCE = "issuer/province";

  /** What a truth may be complete about. */
  public enum Aspect {
    TEXT,
    FIELDS,
    MENTIONS,
    TABLES,
    ROWS,
    FINDINGS,
    MARKS
  }

  /**
   * How a document came to be.
   *
   * @param set name under which its figures are told: a profile ("poor200") or a published set
   * @param kind its kind by decree ("TTr"), "" when unknown
   * @param seed of the generator, 0 when nobody generated it
   * @param traits what is particular about it ("borderless", "wrong ToUnicode"), for breakdowns
   */
  public record Made(String set, String kind, long seed, List<String> traits) {

    /** Trait of a truth that tells some fields only: others that are found are not false. */
    public static final String SOME_FIELDS = "some fields";

    /**
     * Trait: words are those of a twin; their order counts, their places are not the document's.
     */
    public static final String WORDS_OF_TWIN = "words of its twin";

    public Made {
      traits = List.copyOf(traits);
    }
  }

  public Truth {
    tells = List.copyOf(tells);
    pages = List.copyOf(pages);
    words = List.copyOf(words);
    parts = List.copyOf(parts);
    mentions = List.copyOf(mentions);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
  }

  /** Fields by name of the first letter, else of the first part. */
  public Map<String, List<ItemTruth>> fields() {
    return parts.stream()
        .filter(part -> part.type().equals("LETTER"))
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .map(PartTruth::fields)
        .orElse(Map.of());
  }
}
