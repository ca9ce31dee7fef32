package org.vanthu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Citation.Relation;

/** The words before and after a number that tell what its document is to this one. */
final class Cues {

  /** Documents by their kind, as words before a number. */
  private static final String KIND =
      "(?:cac |nhung )?(?:quyet dinh|cong van|ke hoach|thong bao|to trinh|nghi quyet|nghi dinh"
          + "|thong tu(?: lien tich)?|bo luat|luat|chi thi|bao cao|huong dan|ket luan|chuong trinh"
          + "|cong dien|van ban(?: hop nhat)?|quy dinh|quy che|phap lenh|lenh|hop dong|de an"
          + "|bien ban|giay moi|phieu chuyen|phuong an)?";

  /** What stands between two numbers that are cited for the same. */
  private static final Pattern LINK =
      Pattern.compile("(?:.*(?:[,;]|\\bva\\b|\\bcung\\b))?\\s*" + KIND + "\\s*(?:so)?\\s*:?\\s*");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<amends>(?:sua doi(?:,? (?:va )?bo sung)?|dinh chinh|dieu chinh,? bo sung)\\b)"
              + "|(?<replaces>thay the\\b)|(?<repeals>(?:bai bo|huy bo)\\b)");

  /** The change is done to the one named before it, by the one named behind it. */
  private static final Pattern PASSIVE = Pattern.compile(".*\\b(?:duoc|bi|da|can|phai|nghi)\\s*");

  private static final Pattern OF_THIS =
      Pattern.compile(".*\\bnay\\s*|\\W*(?:quyet dinh|quyet nghi|nghi quyet)\\s*:?\\s*");

  private static final Pattern THIS_AND = Pattern.compile(".*\\bnay\\b.*(?:,|\\bva\\b)\\s*");

  private static final Pattern ABOUT =
      Pattern.compile("\\s*(?:(?:ve )?viec|v/v|ve)?\\s*|.*\\b(?:ve viec|v/v)\\s*");

  private static final Pattern AND = Pattern.compile("\\s*(?:.*[;,]|\\bva\\b|.*\\bva)\\s*");

  private static final Pattern REPLY =
      Pattern.compile("\\b(?:phuc dap|tra loi|hoi dap|nhan duoc)\\b");

  private static final Pattern GROUND = Pattern.compile("\\s*(?:can cu|xet|chieu theo)\\b.*");

  private static final Pattern AND_GROUND =
      Pattern.compile(".*[;,]\\s*(?:va )?(?:can cu|xet|theo de nghi)\\b[^;]*");

  private static final Pattern PURSUIT =
      Pattern.compile(
          "\\s*(?:thuc hien|trien khai(?: thuc hien)?|theo|tren co so|chap hanh|can cu)\\b.*");

  private static final Pattern ATTACHED =
      Pattern.compile("[\\s(]*(?:ban hanh |gui )?(?:kem theo|dinh kem)\\b.*");

  private static final Pattern AMENDED_BY =
      Pattern.compile(".*\\b(?:sua doi|bo sung|thay the)\\b.{0,60}\\b(?:tai|boi|theo|bang)\\b.*");

  private static final Pattern REPEALED =
      Pattern.compile(".*\\b(?:het hieu luc|(?:bi|duoc) (?:bai bo|huy bo))\\b.*");

  private static final Pattern REPLACED =
      Pattern.compile(".*\\b(?:bi|duoc) thay the\\b.{0,40}\\bnay\\b.*");

  /**
   * Where a clause stands.
   *
   * @param binding whether the paper sets rules, so that its items may change others
   * @param preamble whether the body has not begun yet
   * @param subject whether it is the paper's own subject
   */
  record Place(boolean binding, boolean preamble, boolean subject) {}

  private Cues() {}

  /** What the words from the beginning of a clause to its first number say. */
  static Relation first(String lead, int marker, Place place) {
    if (ATTACHED.matcher(lead).matches()) {
      return Relation.ATTACHED_TO;
    }
    if (GROUND.matcher(lead).matches()) {
      return AMENDED_BY.matcher(lead).matches() ? Relation.MENTIONS : Relation.BASIS;
    }
    Optional<Relation> change = change(lead, marker, place);
    if (change.isPresent()) {
      return change.get();
    }
    boolean opening = place.preamble() || place.subject();
    if (opening && REPLY.matcher(lead).find()) {
      return Relation.REPLIES_TO;
    }
    boolean pursued = PURSUIT.matcher(lead).matches() || place.subject() && theo(lead);
    return opening && pursued ? Relation.BASIS : Relation.MENTIONS;
  }

  private static boolean theo(String lead) {
    return lead.contains(" theo ") || lead.contains("thuc hien ");
  }

  /** A change that this paper makes: its last verb of change must be its own. */
  private static Optional<Relation> change(String lead, int marker, Place place) {
    Matcher m = CHANGE.matcher(lead);
    Optional<Relation> own = Optional.empty();
    while (m.find()) {
      String before = lead.substring(0, m.start());
      boolean first = before.length() <= marker || before.isBlank();
      boolean active =
          !PASSIVE.matcher(before).matches()
              && (first && (place.binding() || place.subject())
                  || OF_THIS.matcher(before).matches() && !place.subject()
                  || THIS_AND.matcher(before).matches()
                  || place.subject() && ABOUT.matcher(before).matches()
                  || own.isPresent() && AND.matcher(before).matches());
      if (active) {
        own = Optional.of(relation(m));
      } else if (own.isPresent()) {
        return Optional.of(Relation.MENTIONS);
      }
    }
    return own;
  }

  private static Relation relation(Matcher m) {
    for (var named : List.of("amends", "replaces")) {
      if (m.group(named) != null) {
        return named.equals("amends") ? Relation.AMENDS : Relation.REPLACES;
      }
    }
    return Relation.REPEALS;
  }

  /** What the words between two numbers of a clause make of the second. */
  static Relation next(Relation previous, String between, Place place) {
    if (LINK.matcher(between).matches()) {
      return previous;
    }
    if (previous == Relation.BASIS
        && (AMENDED_BY.matcher(between).matches() || AND_GROUND.matcher(between).matches())) {
      return Relation.BASIS;
    }
    Matcher change = CHANGE.matcher(between);
    boolean own =
        previous == Relation.AMENDS
            || previous == Relation.REPLACES
            || previous == Relation.REPEALS
            || place.binding() && between.contains(" nay ");
    while (change.find()) {
      if (own && AND.matcher(between.substring(0, change.start())).matches()) {
        return relation(change);
      }
    }
    return Relation.MENTIONS;
  }

  /** What the words behind a number make of it, up to the next number or the clause's end. */
  static Optional<Relation> behind(String rest) {
    if (REPLACED.matcher(rest).matches()) {
      return Optional.of(Relation.REPLACES);
    }
    return REPEALED.matcher(rest).matches() ? Optional.of(Relation.REPEALS) : Optional.empty();
  }

  /** What a clause that leads to a list says of the documents in the list. */
  static Optional<Relation> ofList(String lead, int marker, Place place) {
    return behind(lead).or(() -> change(lead, marker, place));
  }
}
