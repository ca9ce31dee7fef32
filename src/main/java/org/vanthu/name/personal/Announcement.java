package org.vanthu.name.personal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Value.PersonalKind;

/** The words that announce a personal datum: before it, or in the head of its column. */
enum Announcement {
  CITIZEN(
      PersonalKind.CITIZEN_ID,
      "cccd|can cuoc|dinh danh ca nhan|so dinh danh|cmnd|cmtnd|chung minh(?: thu)?(?: nhan dan)?"),
  BIRTH(PersonalKind.BIRTH_DATE, "ngay,? ?(?:thang,? nam )?sinh|sinh ngay|nam sinh|sinh nam"),
  ACCOUNT(
      PersonalKind.BANK_ACCOUNT,
      "so tai khoan|tai khoan so|tai khoan ngan hang|tai khoan|stk|so tk"),
  PHONE(
      PersonalKind.PHONE,
      "dien thoai|dt|sdt|di dong|hotline|duong day nong|tel|mobile|lien he|zalo|fax|so may");

  /** Between the words and the datum: "số: ", "(", a holder of the account is too much. */
  private static final String BETWEEN =
      "(?:\\s*(?:so|ca nhan|cong dan|ngan hang|so may|di dong|ban|ong|ba|la|:|[-.(/])){0,4}\\s*";

  private static final Pattern ANY = anyBefore();

  private final PersonalKind kind;
  private final String words;
  private final Pattern head;

  Announcement(PersonalKind kind, String words) {
    this.kind = kind;
    this.words = words;
    head = Pattern.compile("(?:.*\\b)?(?:" + words + ")\\b.*");
  }

  PersonalKind kind() {
    return kind;
  }

  private static Pattern anyBefore() {
    StringBuilder any = new StringBuilder();
    for (Announcement announcement : values()) {
      any.append(any.isEmpty() ? "" : "|");
      any.append("(?<a").append(announcement.ordinal()).append(">");
      any.append(announcement.words).append(")");
    }
    return Pattern.compile("\\b(?:" + any + ")\\b" + BETWEEN + "$");
  }

  /**
   * What the words right before a datum announce.
   *
   * @param folded the last few dozen characters before it, folded, line ends as spaces
   */
  static Optional<Announcement> before(String folded) {
    Matcher m = ANY.matcher(folded);
    Optional<Announcement> last = Optional.empty();
    if (m.find()) {
      for (Announcement announcement : values()) {
        if (m.group("a" + announcement.ordinal()) != null) {
          last = Optional.of(announcement);
        }
      }
    }
    return last;
  }

  /** What a column of a head holds. */
  static Optional<Announcement> ofColumn(String folded) {
    for (Announcement announcement : values()) {
      if (announcement.head.matcher(folded).matches()) {
        return Optional.of(announcement);
      }
    }
    return Optional.empty();
  }
}
