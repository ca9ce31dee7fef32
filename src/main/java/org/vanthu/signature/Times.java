package org.vanthu.signature;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Signature.Flaw;
import org.vanthu.model.Signature.TimeFrom;

/**
 * The times that one signature tells, weighed against each other.
 *
 * @param best empty when none is told
 * @param claimed by the signer's own clock
 */
record Times(
    Optional<OffsetDateTime> best,
    Optional<TimeFrom> from,
    Optional<OffsetDateTime> claimed,
    List<Flaw> flaws) {

  /**
   * Apart from that two times of one signing are the same: dialogs wait for people. More hides that
   * a file was prepared on one occasion and signed on another.
   */
  private static final Duration TOLERANCE = Duration.ofMinutes(10);

  static Times of(
      Optional<Instant> stamped, Optional<Instant> attribute, Optional<SigningTime> dictionary) {
    Times claimed = claimed(attribute, dictionary);
    return stamped
        .map(time ->
            new Times(
                Optional.of(SigningTime.at(time)),
                Optional.of(TimeFrom.TIMESTAMP),
                claimed.claimed,
                claimed.flaws))
        .orElse(claimed);
  }

  private static Times claimed(Optional<Instant> attribute, Optional<SigningTime> dictionary) {
    List<Flaw> flaws = new ArrayList<>();
    boolean disagree =
        attribute.isPresent()
            && dictionary.isPresent()
            && !near(attribute.get(), dictionary.get().time().toInstant());
    boolean local = disagree && local(attribute.get(), dictionary.get());
    if (disagree) {
      flaws.add(local ? Flaw.LOCAL_TIME_AS_UTC : Flaw.TIMES_DISAGREE);
    }
    if (attribute.isPresent() && !local) {
      return new Times(attribute.map(SigningTime::at), TimeFrom.SIGNED_ATTRIBUTE, flaws);
    }
    if (dictionary.isPresent() && !dictionary.get().zoned()) {
      flaws.add(Flaw.ZONE_ASSUMED);
    }
    return new Times(dictionary.map(SigningTime::time), TimeFrom.DICTIONARY, flaws);
  }

  private Times(Optional<OffsetDateTime> claimed, TimeFrom from, List<Flaw> flaws) {
    this(claimed, claimed.map(time -> from), claimed, List.copyOf(flaws));
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
  }

  /** Whether the attribute, which is UTC, holds the local time of the dictionary. */
  private static boolean local(Instant attribute, SigningTime dictionary) {
    return near(attribute, dictionary.time().toLocalDateTime().toInstant(ZoneOffset.UTC));
  }
}
