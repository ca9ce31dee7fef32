package org.vanthu.model;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A digital signature of the file, judged from the file alone: no network, no clock, so the same
 * bytes get the same judgement for ever.
 *
 * @param signer common name in the certificate, as it claims; "" when it can't be read
 * @param organisation organisation in the certificate
 * @param signedAt the best time told; one told without a zone, or in UTC, is given at +07:00
 * @param timeFrom who tells it
 * @param claimedAt the same by the signer's own clock; differs where a time-stamp tells the time
 * @param valid the signed bytes are unchanged and the signature over them was made with the key of
 *     the certificate. Not whether the certificate may be trusted, had expired or was revoked: that
 *     can't be told without the lists of today
 * @param coversWholeFile every byte of the file is signed, but for the signature itself
 * @param changes what came into the file after the signature
 * @param flaws what is wrong with it or weakens it, gravest first
 * @param place its widget on the page; empty when it is invisible
 */
public record Signature(
    Type type,
    String signer,
    Optional<String> organisation,
    Optional<OffsetDateTime> signedAt,
    Optional<TimeFrom> timeFrom,
    Optional<OffsetDateTime> claimedAt,
    boolean valid,
    boolean coversWholeFile,
    Changes changes,
    List<Flaw> flaws,
    Optional<Region> place) {

  /** What is signed by it. */
  public enum Type {
    /** A person or an agency signed the paper. */
    SIGNATURE,
    /** An authority confirmed the time at which the file was there. */
    TIMESTAMP
  }

  /** Who tells the time, from the most to the least independent. */
  public enum TimeFrom {
    /** A time-stamp whose own signature holds; its authority is not judged. */
    TIMESTAMP,
    /** The signer's clock, among the signed attributes. */
    SIGNED_ATTRIBUTE,
    /** The signer's clock, in the dictionary of the signature. */
    DICTIONARY
  }

  /** What was added to the file after a signature, from nothing to the gravest. */
  public enum Changes {
    NONE,
    /** Further signatures with their stamps, and evidence about signatures. */
    SIGNATURES,
    /** Annotations or form fields: what is seen may have changed, the page under them has not. */
    ANNOTATIONS,
    /** It can't be told. */
    UNKNOWN,
    /** The pages themselves. */
    CONTENT
  }

  /** What is wrong with a signature, gravest first; the last four leave it valid. */
  public enum Flaw {
    /** The signed bytes are not those that were signed. */
    BYTES_CHANGED,
    /** The signature does not come from the key of its certificate. */
    SIGNATURE_WRONG,
    /** The range of bytes that it claims to sign is not the file around it. */
    BYTE_RANGE,
    /** An earlier revision of the file has it and it held; the file as it is shown has not. */
    REMOVED,
    /** Larger than is read. */
    TOO_LARGE,
    /** The file has more signatures than are read; this one stands for the others. */
    TOO_MANY,
    /** It can't be read as a signature. */
    UNREADABLE,
    /** The certificate of the signer is not in it. */
    NO_CERTIFICATE,
    /** Made in a way that is not known here. */
    UNKNOWN_ALGORITHM,
    /** Judging it took longer than is allowed. */
    TIME_EXCEEDED,
    /** Made with SHA-1, MD5 or a short key, which can be forged with effort. */
    WEAK_ALGORITHM,
    /** The times that it tells differ by more than minutes; the signed attribute is taken. */
    TIMES_DISAGREE,
    /**
     * A time told as UTC is local time, as the other time that it tells shows; the other is taken.
     */
    LOCAL_TIME_AS_UTC,
    /** The time told has no zone; Vietnam's is taken. */
    ZONE_ASSUMED
  }

  public Signature {
    flaws = flaws.stream().distinct().sorted(Comparator.naturalOrder()).toList();
  }

  /** Whether anything but signatures and their evidence came after, as far as is known. */
  public boolean changedAfter() {
    return changes.compareTo(Changes.SIGNATURES) > 0;
  }

  /** The longest stretch of the words that its widget shows. */
  public Optional<Span> words(Document document) {
    return stretches(document).stream().max(Comparator.comparingInt(Span::length));
  }

  /** The words that its widget shows, ascending: several where the text has others between. */
  public List<Span> stretches(Document document) {
    return place.map(region -> stretches(document, region)).orElse(List.of());
  }

  private static List<Span> stretches(Document document, Region region) {
    List<Span> stretches = new ArrayList<>();
    boolean open = false;
    for (Provenance.Ink ink : document.provenance().inks(new Span(0, document.text().length()))) {
      boolean shown =
          ink.page() == region.page()
              && ink.word().road() == Road.ANNOTATION
              && region.box().containsCenterOf(ink.word().box());
      if (shown) {
        int start = open ? stretches.removeLast().start() : ink.start();
        stretches.add(new Span(start, ink.end()));
      }
      open = shown;
    }
    return stretches;
  }
}
