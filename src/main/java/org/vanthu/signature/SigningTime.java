package org.vanthu.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of a signature as its dictionary tells it: "D:20250117134353+07'00'". ISO 32000-1,
 * 7.9.4.
 *
 * @param zoned whether the zone is told
 */
record SigningTime(OffsetDateTime time, boolean zoned) {

  /** The legal time of Vietnam since 1975; no summer time. */
  static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private static final Pattern FORM =
      Pattern.compile(
          "(?:D:)?(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?(?:(Z)|([+-])(\\d{2})'?(\\d{2})?)?.{0,8}");

  static Optional<SigningTime> of(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(m, 1), number(m, 2), number(m, 3), number(m, 4), number(m, 5), number(m, 6));
      if (m.group(8) == null) {
        return m.group(7) == null
            ? Optional.of(new SigningTime(local.atOffset(VIETNAM), false))
            : Optional.of(new SigningTime(at(local.toInstant(ZoneOffset.UTC)), true));
      }
      int sign = m.group(8).equals("-") ? -1 : 1;
      ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * number(m, 9), sign * number(m, 10));
      OffsetDateTime time = local.atOffset(offset);
      return Optional.of(
          new SigningTime(offset.equals(ZoneOffset.UTC) ? at(time.toInstant()) : time, true));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(VIETNAM);
  }

  private static int number(Matcher m, int group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }
}
