package org.vanthu.name;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells what reads like the name of a body and is none, or hardly one. */
final class Asides {

  /** The name of a law begins, of which a body's name is a part: "Luật Kiểm toán nhà nước". */
  private static final Pattern LAW =
      Pattern.compile("(?:^|.*[^\\p{L}])(?:Bộ luật|Luật)(?:\\s+Tổ chức)?\\s+$");

  /** Other units follow, so that all bodies of a kind are meant: "UBND tỉnh, thành phố". */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "^\\s*(?:,|và|hoặc)\\s*(?:thành\\s+phố|huyện|quận|thị\\s+xã|xã|phường)\\s*(?!\\p{Lu}).*");

  /** Units of which all are meant behind "các". */
  private static final Set<String> UNITS =
      Set.of("tỉnh", "huyện", "xã", "thành", "quận", "phường", "bộ", "sở", "địa", "cấp");

  /** Councils that have a name of their own behind these words. */
  private static final Set<String> COUNCILS =
      Set.of("nhân", "dân", "thành", "quản", "trường", "thi", "liên", "bầu", "lý", "trị");

  private static final int LOOK = 24;

  private final String text;

  Asides(String text) {
    this.text = text;
  }

  /** Whether no single body is named. */
  boolean none(FoundName found) {
    String[] words = found.words();
    int start = found.span().start();
    int end = found.span().end();
    String before = text.substring(Math.max(0, start - LOOK), start);
    String behind = text.substring(end, Math.min(text.length(), end + LOOK)).replace('\n', ' ');
    boolean unit = words[words.length - 1].equals("tỉnh");
    return LAW.matcher(before.replace('\n', ' ')).matches()
        || words[0].equals("Đồng")
        || words.length == 2 && words[0].equals("Liên") && UNITS.contains(words[1])
        || unit && SEVERAL.matcher(behind).matches()
        || several(words);
  }

  /** "Sở Tư pháp các tỉnh". */
  private static boolean several(String[] words) {
    for (int i = 1; i < words.length - 1; i++) {
      if (words[i].equals("các") && UNITS.contains(words[i + 1])) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be any council or board, named for what it does: "Hội đồng xét tài trợ". */
  static boolean passing(FoundName found) {
    String[] words = found.words();
    boolean council =
        words.length > 2
            && words[0].equals("Hội")
            && words[1].equals("đồng")
            && !COUNCILS.contains(Heads.small(words[2]));
    boolean board =
        words.length > 3 && words[0].equals("Ban") && Heads.small(words[1]).equals("chủ");
    int from = council ? 2 : 3;
    if (!council && !board) {
      return false;
    }
    for (int i = from; i < words.length; i++) {
      if (Character.isUpperCase(words[i].charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
