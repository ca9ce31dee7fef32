package org.vanthu.name;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts names of bodies of the state where a word can't belong to them: the model has seen few of
 * the verbs that follow names in real papers.
 */
final class Ends {

  /** Heads behind which anything may follow: what a committee is for, how a firm is called. */
  private static final Set<String> FREE =
      Set.of(
          "ban chỉ đạo",
          "tổ công tác",
          "hội đồng",
          "ban quản lý",
          "ban qlda",
          "trung tâm",
          "công ty",
          "tổng công ty",
          "tập đoàn",
          "trường",
          "viện",
          "quỹ",
          "hợp tác xã",
          "doanh nghiệp tư nhân",
          "ngân hàng",
          "liên danh",
          "hiệp hội",
          "ban",
          "ban chỉ huy",
          "bộ tư lệnh",
          "học viện",
          "đại học",
          "báo",
          "cổng thông tin điện tử",
          "bệnh viện",
          "ủy ban",
          "uỷ ban");

  /** Behind a head, these make it all bodies of a kind. */
  private static final Set<String> SEVERAL = Set.of("các", "cấp", "những", "ngang");

  /** First syllables of words: a name that was cut behind one was cut too late. */
  private static final Set<String> HALVES =
      Set.of(
          "chỉ", "thông", "thực", "hành", "quản", "kế", "tổ", "nhà", "phát", "giao", "trợ", "kiểm",
          "bảo", "có", "làm", "đầu", "tại", "thi", "người", "việc", "dự", "khám", "chữa", "xuất",
          "in", "tuyên", "thống", "đối", "trong", "được", "để", "kinh", "đào", "xây", "chuyển",
          "đại", "thường", "hợp");

  /** What a set of things is called, which begins like a ministry. */
  private static final Set<String> SETS =
      Set.of("tiêu", "luật", "thủ", "câu", "hồ", "máy", "phận", "mã", "dữ");

  private static final Set<String> LINKS = Set.of("và", ",", "-", "của", "–", "(", "/", ";", "các");

  private final Set<String> inside =
      Lists.lines("inside.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** The name as far as it goes; empty when it is no single body's. */
  Optional<FoundName> cut(FoundName found, Optional<Heads.Head> head) {
    int from = head.map(Heads.Head::words).orElse(1);
    String[] words = found.words();
    boolean free = head.isEmpty() || FREE.contains(phrase(words, from));
    if (!free && from < words.length && SEVERAL.contains(words[from]) || set(words)) {
      return Optional.empty();
    }
    int end = from;
    while (end < words.length && (free || belongs(words[end])) && !stateEnds(words, end)) {
      end++;
    }
    if (!free && halfWord(words, end)) {
      end++;
      while (end < words.length && belongs(words[end]) && !stateEnds(words, end)) {
        end++;
      }
    }
    boolean cut = end < words.length;
    while (end > 0 && (loose(words[end - 1], free) || cut && HALVES.contains(words[end - 1]))) {
      end--;
    }
    return end == 0 ? Optional.empty() : Optional.of(found.part(0, end));
  }

  /** Whether a name would end behind the first syllable of a field: "Cục Hợp" tác quốc tế. */
  private static boolean halfWord(String[] words, int end) {
    return end > 0
        && end < words.length
        && end <= 2
        && Character.isUpperCase(words[end - 1].charAt(0))
        && Character.isLowerCase(words[end].charAt(0))
        && Character.isLetter(words[end].charAt(0));
  }

  /** Whether the name of the state ended before a small word, or begins: "nước Cộng hòa". */
  private static boolean stateEnds(String[] words, int at) {
    boolean ended =
        at > 1
            && words[at - 1].equals("Nam")
            && words[at - 2].equals("Việt")
            && Character.isLowerCase(words[at].charAt(0));
    boolean begins =
        words[at].equals("nước") && at + 1 < words.length && words[at + 1].equals("Cộng");
    return ended || begins;
  }

  private static boolean loose(String last, boolean free) {
    return LINKS.contains(last) || !hasLetter(last) && !free;
  }

  private static boolean set(String[] words) {
    if (words.length < 2 || !words[0].equals("Bộ")) {
      return false;
    }
    String second = Heads.small(words[1]);
    boolean figures = second.equals("chỉ") && words.length > 2 && words[2].equals("số");
    return figures || SETS.contains(second);
  }

  private boolean belongs(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first)
        || LINKS.contains(word)
        || Character.isLowerCase(first) && inside.contains(word);
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  private static String phrase(String[] words, int length) {
    return Stream.of(words).limit(length).map(Heads::small).collect(Collectors.joining(" "));
  }
}
