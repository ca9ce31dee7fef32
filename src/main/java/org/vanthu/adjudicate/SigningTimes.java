package org.vanthu.adjudicate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a document was signed, as its digital stamps say ("Thời gian ký: 16.01.2025 09:08:01"), and
 * how probable that makes each day as the day of the document. Measured on 32 signed letters of one
 * province: signed on the same day in 10, one to four days later in 21, seventeen days later in
 * one.
 *
 * @param first the earliest of them: copies are signed again when they are sent on
 */
record SigningTimes(Optional<LocalDate> first) {

  /** A day with the time by the clock, which letters themselves do not give. */
  private static final Pattern STAMPED =
      Pattern.compile(
          "\\b(\\d{1,2})[./-](\\d{1,2})[./-](20\\d{2})[ ,T\\n]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?\\b");

  /** Days from document to signature within which nearly all signatures fall. */
  private static final int SOON = 4;

  /** Days after which a signature says nothing about the document's day. */
  private static final int LATE = 20;

  private static final double[] WITHIN_DAYS = {0.31, 0.2, 0.17, 0.14, 0.1};

  private static final double A_DAY_LATER = 0.004;

  /** A signature before the document's day, or long after it. */
  private static final double ODD = 0.0007;

  static SigningTimes of(String text) {
    LocalDate first = null;
    Matcher m = STAMPED.matcher(text);
    while (m.find()) {
      try {
        LocalDate day = LocalDate.of(number(m, 3), number(m, 2), number(m, 1));
        first = first == null || day.isBefore(first) ? day : first;
      } catch (DateTimeException noSuchDay) {
        continue; // misread
      }
    }
    return new SigningTimes(Optional.ofNullable(first));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /** How probable it is that a document of this day is signed when it was; 1 when nothing tells. */
  double weight(LocalDate day) {
    return first.map(signed -> weight(ChronoUnit.DAYS.between(day, signed))).orElse(1.0);
  }

  private static double weight(long days) {
    if (days < 0 || days > LATE) {
      return ODD;
    }
    return days <= SOON ? WITHIN_DAYS[(int) days] : A_DAY_LATER;
  }

  /** Whether it was signed on this day or within few days after it. */
  boolean soonAfter(LocalDate day) {
    return first
        .map(signed -> ChronoUnit.DAYS.between(day, signed))
        .filter(days -> days >= 0 && days <= SOON)
        .isPresent();
  }
}
