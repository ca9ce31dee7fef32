package org.vanthu.corpus.compose;

import java.util.Optional;
import org.vanthu.corpus.table.TableWishes;

/**
 * What the form in which a paper will be printed asks of its composition.
 *
 * @param kind of the paper; by chance when absent
 * @param writing how number and day get into the head
 * @param signatureStamp whether the text of a digital signature is stamped on the first page
 * @param incomingStamp whether the receiving office stamped the first page
 * @param seal whether a seal lies over the signature
 * @param annex what follows the letter
 * @param tables what its tables must be
 */
public record Wishes(
    Optional<Kind> kind,
    Writing writing,
    boolean signatureStamp,
    boolean incomingStamp,
    boolean seal,
    Annex annex,
    TableWishes tables) {

  /** How number and day of the head are written. */
  public enum Writing {
    PRINTED,
    /** As annotations placed after the page was made. */
    STAMPED,
    /** With a pen; such sheets must be scanned. */
    HANDWRITTEN
  }

  /** What follows the letter. */
  public enum Annex {
    NONE,
    /** Appendices, some with tables, as often as real papers have them. */
    BY_CHANCE,
    /** An appendix with a table. */
    TABLE
  }

  /** A paper of any kind, printed, without stamps, with appendices by chance. */
  public static Wishes any() {
    return new Wishes(
        Optional.empty(), Writing.PRINTED, false, false, false, Annex.BY_CHANCE, TableWishes.any());
  }

  public Wishes of(Kind other) {
    return new Wishes(
        Optional.of(other), writing, signatureStamp, incomingStamp, seal, annex, tables);
  }

  public Wishes written(Writing other) {
    return new Wishes(kind, other, signatureStamp, incomingStamp, seal, annex, tables);
  }

  public Wishes stamped(boolean signature, boolean incoming) {
    return new Wishes(kind, writing, signature, incoming, seal, annex, tables);
  }

  public Wishes sealed(boolean other) {
    return new Wishes(kind, writing, signatureStamp, incomingStamp, other, annex, tables);
  }

  public Wishes followedBy(Annex other) {
    return new Wishes(kind, writing, signatureStamp, incomingStamp, seal, other, tables);
  }

  public Wishes tabled(TableWishes other) {
    return new Wishes(kind, writing, signatureStamp, incomingStamp, seal, annex, other);
  }
}
