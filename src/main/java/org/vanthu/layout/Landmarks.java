package org.vanthu.layout;

import java.util.regex.Pattern;
import org.vanthu.model.Folded;

/** Words that tell where the columns of a letter's head and foot begin and end. */
final class Landmarks {

  private static final Pattern MOTTO =
      Pattern.compile(
          "(?:cong|cqng|gong) (?:hoa|h0a) xa hoi.*|dang cong san viet nam.*|doc lap ?- ?tu do.*");

  private static final Pattern DISTRIBUTION = Pattern.compile("noi nhan\\b.*");

  private static final Pattern FULL_WIDTH =
      Pattern.compile("kinh gui\\b.*|can cu .*|dieu \\d+[.:].*|chuong [ivx]+\\b.*");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:.* )?(?:ky boi|nguoi ky|thoi gian ky|ngay ky|ky so boi|signed by"
              + "|digitally signed|signature not verified|signature valid)\\b.*");

  private static final Pattern MOMENT =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4},? \\d{1,2}:\\d{2}:\\d{2}|[+]07[:']00");

  private Landmarks() {}

  /** Whether the text opens the right column of a head: the motto of state or party. */
  static boolean startsMotto(String text) {
    return MOTTO.matcher(Folded.of(text)).matches();
  }

  /** Whether the text opens the left column of a foot. */
  static boolean startsDistribution(String text) {
    return DISTRIBUTION.matcher(Folded.of(text)).matches();
  }

  /** Whether the text begins something that is never part of a head or a foot. */
  static boolean startsBody(String text) {
    return FULL_WIDTH.matcher(Folded.of(text)).matches();
  }

  /**
   * Whether the text is of the appearance of a digital signature: who signed, or to the second
   * when.
   */
  static boolean tellsSignature(String text) {
    return SIGNATURE.matcher(Folded.of(text)).matches() || MOMENT.matcher(text).find();
  }
}
