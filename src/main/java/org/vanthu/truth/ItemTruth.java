package org.vanthu.truth;

import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Region;

/**
 * A mention or the value of a field.
 *
 * @param type of the mention (DATE), or name of the field (issuedOn)
 * @param text as printed
 * @param value canonical: a number's canonical form, {@code from/to} or one day of a date ("" for
 *     an open end), đồng of an amount ("" when it can't be known), a province's code of its era,
 *     else the text; where people could read it in several ways, all of them, apart by {@link #OR}
 * @param handwritten whether a pen wrote a part of it
 * @param start offset in the text of a document without pages, −1 where pages and boxes place it
 * @param end exclusive; −1 as above
 * @param regions its ink, one for each line and page; empty without pages
 */
public record ItemTruth(
    String type,
    String text,
    String value,
    boolean handwritten,
    int start,
    int end,
    List<Region> regions) {

  /** Stands between values that are equally right. */
  public static final String OR = " | ";

  public ItemTruth {
    regions = List.copyOf(regions);
  }

  /** Something printed that its ink places. */
  public static ItemTruth printed(String type, String text, String value, List<Region> regions) {
    return new ItemTruth(type, text, value, false, -1, -1, regions);
  }

  /** Every value that is right: one, unless people could read it in several ways. */
  public List<String> values() {
    return List.of(value.split(Pattern.quote(OR), -1));
  }
}
