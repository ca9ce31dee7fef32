package org.vanthu.corpus.compose;

import java.util.List;
import java.util.Optional;
import org.vanthu.corpus.table.AnnexTable;
import org.vanthu.truth.FindingTruth;

/**
 * A paper in words, before it gets a form. All text is marked ({@link
 * org.vanthu.corpus.MarkedText}).
 *
 * @param name file name without ending
 * @param findings that checks of it must report
 * @param traits what is particular about it
 */
record Script(
    String name,
    Kind kind,
    Head head,
    List<Block> body,
    Foot foot,
    List<Appendix> appendices,
    Stamps stamps,
    List<FindingTruth> findings,
    List<String> traits) {

  /**
   * The upper third of the first page.
   *
   * @param party whether it is the head of a party paper
   * @param badges urgency, secrecy or draft, each in a box of its own
   * @param number line of the number
   * @param placeAndDate line of place and date
   * @param about lines under the number of a letter without title
   * @param title of the kind; empty when untitled
   * @param subject under the title
   * @param addressees one stands in the line of "Kính gửi", several in a list
   */
  record Head(
      boolean party,
      List<String> parent,
      List<String> issuer,
      List<String> badges,
      String number,
      String placeAndDate,
      String about,
      String title,
      String subject,
      List<String> addressees) {}

  /** A paragraph of the body. */
  record Block(Style style, String marked) {}

  /** How a paragraph stands. */
  enum Style {
    BODY,
    /** Grounds of a decision, in italics. */
    GROUND,
    /** Heading at the left, bold. */
    HEADING,
    /** Chapter, or "QUYẾT ĐỊNH:", bold in the middle. */
    CENTRED,
    ITEM,
    QUOTE,
    /** Goes to the foot of the page. */
    FOOTNOTE
  }

  /**
   * The end of the letter.
   *
   * @param drafter mark under the list, "" for none
   * @param address line at the foot of the first page, "" for none
   */
  record Foot(List<String> distribution, String drafter, List<Signer> signers, String address) {}

  /** Lines of authority and title above a name. */
  record Signer(List<String> authority, String title, String name) {

    /** Somebody in an office, whose name is still open. */
    static Signer of(String title, String... authority) {
      return new Signer(List.of(authority), title, "");
    }
  }

  /**
   * What follows the letter.
   *
   * @param heading "PHỤ LỤC II"
   * @param attached "(Kèm theo …)"
   * @param table its matter, where that is a table
   */
  record Appendix(
      String heading,
      String title,
      String attached,
      Optional<AnnexTable> table,
      List<Block> body) {}

  /**
   * What others put on the first page.
   *
   * @param incoming lines of the receiving office's stamp
   * @param signature lines of a digital signature's stamp
   */
  record Stamps(List<String> incoming, List<String> signature, boolean seal) {}
}
