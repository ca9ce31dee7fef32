package org.vanthu.read.pdf;

/** Letters by which a text is known to be Vietnamese. */
final class VietnameseLetters {

  private VietnameseLetters() {}

  /** True for letters that only Vietnamese and no western encoding has. */
  static boolean has(int c) {
    return (c >= 0x1EA0 && c <= 0x1EF9)
        || c == 'ă'
        || c == 'Ă'
        || c == 'đ'
        || c == 'Đ'
        || c == 'ơ'
        || c == 'Ơ'
        || c == 'ư'
        || c == 'Ư';
  }
}
