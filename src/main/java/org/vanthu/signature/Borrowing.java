package org.vanthu.signature;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Region;
import org.vanthu.model.Source;

/**
 * Tells fields that show a signature from fields that borrow the signature of another: several over
 * one range, of which only the one that stood in the signed revision was signed.
 */
final class Borrowing {

  private final Source source;
  private final List<List<Long>> ranges;

  /**
   * @param fields all of the file
   */
  Borrowing(Source source, List<SignatureField> fields) {
    this.source = source;
    this.ranges = fields.stream().map(field -> SignedRange.numbers(field.byteRange())).toList();
  }

  /** Whether the field is over the range of another and stood elsewhere, or not at all, then. */
  boolean borrows(SignatureField field, SignedRange range) {
    List<Long> numbers = SignedRange.numbers(field.byteRange());
    return ranges.stream().filter(numbers::equals).count() > 1
        && !placesThen(numbers, range).contains(field.place());
  }

  private List<Optional<Region>> placesThen(List<Long> numbers, SignedRange range) {
    try (Revision signed = Revision.open(source.file(), range.end(), source.password())) {
      return SignatureFields.of(signed.document()).stream()
          .filter(field -> SignedRange.numbers(field.byteRange()).equals(numbers))
          .map(SignatureField::place)
          .toList();
    } catch (IOException | RuntimeException | StackOverflowError unopened) {
      return List.of();
    }
  }
}
