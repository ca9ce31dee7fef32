package org.vanthu.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Folded;

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

  /** Letters of an office from which one of them may be misread. */
  private static final int LONG = 7;

  private Offices() {}

  static boolean matches(String line) {
    return FORM.matcher(Folded.of(line)).matches() || nearest(line).isPresent();
  }

  /** The one office that a whole line names, but for accents and a single letter. */
  static Optional<String> nearest(String line) {
    Matcher acting = ACTING.matcher(line);
    return acting.matches() ? named(acting.group(1)).map(office -> "Q. " + office) : named(line);
  }

  private static Optional<String> named(String line) {
    String key = squeezed(line);
    Optional<String> same = NAMES.stream().filter(name -> squeezed(name).equals(key)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    List<String> near =
        NAMES.stream()
            .filter(name -> squeezed(name).length() >= LONG)
            .filter(name -> Distance.atMostOne(squeezed(name), key))
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static String squeezed(String text) {
    return Folded.of(text).replaceAll("[^a-z0-9]+", "");
  }
}
