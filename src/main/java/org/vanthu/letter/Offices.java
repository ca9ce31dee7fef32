package org.vanthu.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Folded;
import org.vanthu.model.language.Edits;

/** The offices (chức vụ) in which letters are signed, known through misread letters. */
final class Offices {

  /**
   * An office by its head word, behind "phó", "quyền" or Q.: whoever leads, sits on or serves a
   * body.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:pho |quyen |q\\. ?|nguyen )?"
              + "(?:(?:tong |pho )?(?:giam doc|bi thu|bien tap|thu ky|thanh tra|kiem toan)"
              + "|(?:bo|thu|cuc|tong cuc|chi cuc|vu|vien|hieu|doi|to|tram|hat|khoa|ke toan|dai"
              + "|hoi|thon|kho|ban|trai|nhom|ca) truong"
              + "|truong (?:ban|phong|doan|khoa|tieu ban|nhom|dai|tram|thon|dai dien|bo mon|cum)"
              + "|chanh (?:van phong|an|thanh tra|vp)|chu (?:tich|nhiem|tri|toa|dau tu)"
              + "|pho (?:chanh|van phong|hieu|truong|chu|thu truong|cuc|vien|doan)|thu (?:tuong|ky|quy)"
              + "|thong doc|uy vien|thanh vien|tham phan|hieu pho|dai dien)\\b.*");

  /** Quyền: who leads for the time being. */
  private static final Pattern ACTING = Pattern.compile("Q ?[.,] ?(\\S.*)");

  /** "KT. CHỦ TỊCH", "T/L GIÁM ĐỐC". */
  private static final Pattern FOR =
      Pattern.compile("(?<lead>(?:TM|KT|TL|TUQ|T/M|K/T|T/L|T/U/Q)(?: ?[.,:] ?| ))(?<office>\\S.*)");

  private static final List<String> NAMES =
      List.of(
          "CHỦ TỊCH",
          "PHÓ CHỦ TỊCH",
          "BỘ TRƯỞNG",
          "THỨ TRƯỞNG",
          "THỨ TRƯỞNG THƯỜNG TRỰC",
          "GIÁM ĐỐC",
          "PHÓ GIÁM ĐỐC",
          "TỔNG GIÁM ĐỐC",
          "CHÁNH VĂN PHÒNG",
          "PHÓ CHÁNH VĂN PHÒNG",
          "PHÓ VĂN PHÒNG",
          "THỦ TƯỚNG",
          "PHÓ THỦ TƯỚNG",
          "CỤC TRƯỞNG",
          "PHÓ CỤC TRƯỞNG",
          "TỔNG CỤC TRƯỞNG",
          "VỤ TRƯỞNG",
          "PHÓ VỤ TRƯỞNG",
          "TRƯỞNG BAN",
          "PHÓ TRƯỞNG BAN",
          "CHỦ NHIỆM",
          "PHÓ CHỦ NHIỆM",
          "BÍ THƯ",
          "PHÓ BÍ THƯ",
          "TRƯỞNG PHÒNG",
          "PHÓ TRƯỞNG PHÒNG",
          "HIỆU TRƯỞNG",
          "CHI CỤC TRƯỞNG",
          "CHÁNH THANH TRA");

  /** Letters of an office for each that may be misread; fewer take one office for another. */
  private static final int LETTERS_AN_EDIT = 6;

  /** Letters of an office's end that tell it where a seal hid its beginning. */
  private static final int END = 4;

  private Offices() {}

  static boolean matches(String line) {
    return FORM.matcher(Folded.of(line)).matches() || nearest(line).isPresent();
  }

  /** The one office that a whole line names, but for accents and a single letter. */
  static Optional<String> nearest(String line) {
    Matcher acting = ACTING.matcher(line);
    return acting.matches() ? named(acting.group(1)).map(office -> "Q. " + office) : named(line);
  }

  /** A line that says for whom is signed, the office in it without misread letters. */
  static String authority(String line) {
    Matcher m = FOR.matcher(line);
    return m.matches()
        ? named(m.group("office")).map(office -> lead(m.group("lead")) + office).orElse(line)
        : line;
  }

  /** Whatever an engine made of the point behind "KT": papers of the state have no other. */
  private static String lead(String read) {
    return read.replaceFirst("[,:]", ".");
  }

  /** The office of who signs "KT. CHỦ TỊCH". */
  static Optional<String> signingFor(String line) {
    Matcher m = FOR.matcher(line);
    return m.matches() && Folded.of(m.group("lead")).startsWith("k")
        ? named(m.group("office")).flatMap(Offices::deputy)
        : Optional.empty();
  }

  /** Who acts for the head: thứ trưởng for bộ trưởng, else "phó" and the head's office. */
  static Optional<String> deputy(String head) {
    String deputy = head.equals("BỘ TRƯỞNG") ? "THỨ TRƯỞNG" : "PHÓ " + head;
    return Optional.of(deputy).filter(NAMES::contains);
  }

  /** The head for whom a line, badly read, seems to say that the deputy signs. */
  static Optional<String> headOf(String deputy, String line) {
    String key = squeezed(line);
    return nearest(deputy).stream()
        .flatMap(title ->
            NAMES.stream().filter(head -> deputy(head).filter(title::startsWith).isPresent()))
        .filter(head -> key.endsWith(squeezed(head)) && key.length() - squeezed(head).length() <= 3)
        .findFirst();
  }

  private static Optional<String> named(String line) {
    String key = squeezed(line);
    Optional<String> same = NAMES.stream().filter(name -> squeezed(name).equals(key)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    for (int edits = 1; edits <= key.length() / LETTERS_AN_EDIT; edits++) {
      int most = edits;
      List<String> near =
          NAMES.stream().filter(name -> Edits.within(most, squeezed(name), key)).toList();
      if (!near.isEmpty()) {
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The shortest office that ends as a line does of which a seal hid the beginning: "Ủ TỊCH". */
  static Optional<String> ending(String line) {
    String key = squeezed(line);
    return NAMES.stream()
        .filter(name -> key.length() >= END && squeezed(name).endsWith(key))
        .filter(name -> squeezed(name).length() <= 2 * key.length())
        .min(Comparator.comparingInt(String::length));
  }

  private static String squeezed(String text) {
    return Folded.of(text).replaceAll("[^a-z0-9]+", "");
  }
}
