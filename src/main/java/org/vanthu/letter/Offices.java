package org.vanthu.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Folded;

/** The offices (chức vụ) in which letters are signed, known through misread letters. */
final class Offices {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:pho |quyen |q\\. ?)?(?:chu tich|bo truong|thu truong|giam doc|chanh van phong"
              + "|thu tuong|tong giam doc|cuc truong|tong cuc truong|vu truong|truong ban|chu nhiem"
              + "|vien truong|chanh an|bi thu|truong phong|hieu truong|chi cuc truong|tong bi thu"
              + "|chanh thanh tra|tong thanh tra|thong doc|chu tri|truong doan|tong kiem toan).*"
              + "|(?:thu truong|pho thu tuong|uy vien)\\b.*");

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
