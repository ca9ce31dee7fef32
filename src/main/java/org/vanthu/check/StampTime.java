package org.vanthu.check;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day with its time of day, as stamps of digital signatures print it: "05/01/2021 08:15:24",
 * "2025-01-17T13:43:53+07:00", "2025.01.09 10:21:11 +07'00'".
 *
 * @param time at +07:00 when no zone is printed
 * @param start offset of the first character
 * @param end offset behind the last
 */
record StampTime(OffsetDateTime time, int start, int end) {

  private static final String CLOCK =
      "[\\sT,;-]{1,4}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s?([+-])(\\d{2})[:']?(\\d{2}))?";

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + CLOCK);

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})" + CLOCK);

  /** The first of a text. */
  static Optional<StampTime> in(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return of(dayFirst, 3, 1);
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    return yearFirst.find() ? of(yearFirst, 1, 3) : Optional.empty();
  }

  private static Optional<StampTime> of(Matcher m, int year, int day) {
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(m, year),
              number(m, 2),
              number(m, day),
              number(m, 4),
              number(m, 5),
              number(m, 6));
      return Optional.of(new StampTime(local.atOffset(zone(m)), m.start(), m.end()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static ZoneOffset zone(Matcher m) {
    if (m.group(7) == null) {
      return ZoneOffset.ofHours(7);
    }
    int sign = m.group(7).equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * number(m, 8), sign * number(m, 9));
  }

  private static int number(Matcher m, int group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }
}
