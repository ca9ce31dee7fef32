package org.vanthu.name;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells what reads like the name of a body and is none, or hardly one. */
final class Asides {

  /** The name of a law begins, of which a body's name is a part: "Luật Kiểm toán nhà nước". */
  private static final Pattern LAW =
      Pattern.compile("(?:^|.*[^\\p{L}])(?:Bộ luật|Luật)(?:\\s+Tổ chức)?\\s+$");

  /** All bodies of a kind: "các Ban Đảng". */
  private static final Pattern ALL = Pattern.compile("(?<!\\p{L})(?:[Cc]ác|những|mọi)\\s+$");

  private static final Set<String> LEVELS = Set.of("tỉnh", "huyện", "xã");

  /** Communes and wards follow, and nothing ended their list. */
  private static final Pattern COMMUNES =
      Pattern.compile(
          "(?<!\\p{L})(?:[Xx]ã|[Pp]hường|[Đđ]ặc\\s+khu|[Tt]hị\\s+trấn)(?::[^:.;\\t]*|\\s+)$");

  /** Characters before a name in which a list of communes begins. */
  private static final int LIST = 900;

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
    boolean unit = LEVELS.contains(words[words.length - 1]);
    return LAW.matcher(before.replace('\n', ' ')).matches()
        || ALL.matcher(before).find()
        || words[0].equals("Đồng")
        || words.length == 2 && words[0].equals("Liên") && UNITS.contains(words[1])
        || unit && SEVERAL.matcher(behind).matches()
        || several(words);
  }

  /** Whether a name, all in words with capitals, stands in a list of communes, or is of one. */
  boolean commune(FoundName found) {
    for (String word : found.words()) {
      if (Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    int start = found.span().start();
    return COMMUNES.matcher(text.substring(Math.max(0, start - LIST), start)).find();
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
