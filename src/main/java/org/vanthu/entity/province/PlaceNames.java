package org.vanthu.entity.province;

import java.util.Map;
import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;

/** Tells a province from districts, rivers, streets and people of the same name. */
final class PlaceNames {

  /** Words that make the name behind them another kind of place. */
  private static final Set<String> LESSER =
      Set.of(
          "huyện", "quận", "xã", "phường", "thôn", "ấp", "bản", "làng", "đường", "phố", "sông",
          "cầu", "núi", "đèo", "chợ", "hồ", "suối", "kênh", "rạch", "đảo", "bến", "ngõ", "tx", "tt",
          "trấn");

  /** Tokens back to the word that says of what a list is. More costs time where lists are long. */
  private static final int LONGEST_LIST = 150;

  /** Words behind a name that make it a longer one: Hà Nam Ninh, Điện Biên Phủ. */
  private static final Map<String, Set<String>> LONGER =
      Map.of(
          "nam", Set.of("ninh"),
          "bình", Set.of("dương", "trị"),
          "biên", Set.of("phủ", "đông"),
          "gòn", Set.of("giải"));

  private static final Set<String> SURNAMES =
      Set.of(
          "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
          "ngô", "lý", "đinh", "trịnh", "đoàn", "văn", "thị", "thế", "xuân", "đức", "minh", "quốc");

  /** Names that are common words too, when their second word is small. */
  private static final Set<String> COMMON =
      Set.of("hòa bình", "thái bình", "hải dương", "bình định", "bình dương", "bình thuận");

  private static final Set<String> PROVINCIAL = Set.of("tỉnh", "phố", "tp", "đô", "tỉnh,");

  private final Passage passage;

  PlaceNames(Passage passage) {
    this.passage = passage;
  }

  /**
   * Whether the name from one token to before another is that of the province.
   *
   * @param listed whether it goes on with a list of provinces
   */
  boolean isProvince(Unit unit, int from, int next, boolean merged, boolean listed) {
    if (!isName(from, next) || isLonger(from, next)) {
      return false;
    }
    boolean city = isCity(from);
    if (unit.before().name().equals("Hồ Chí Minh") && next - from == 3) {
      return cityWords(from) > 0 || listed || isListed(from, next);
    }
    return !isLesser(from) && !isAmongCommunes(from) && !(city && !isCentralCity(unit, merged));
  }

  /** "Các phường: Nông Tiến, Bình Thuận": in a list of lesser places every name is one of those. */
  private boolean isAmongCommunes(int from) {
    if (PROVINCIAL.contains(passage.at(from - 1).key())) {
      return false;
    }
    int at = from - 1;
    while (at > from - LONGEST_LIST && isListed(passage.at(at))) {
      at--;
    }
    boolean colon = passage.at(at).is(":");
    int place = colon ? at - 1 : at;
    boolean lesser =
        LESSER.contains(passage.at(place).key()) && !passage.reads(place - 1, "thành", "phố");
    int before = passage.at(place).is("xã") && passage.at(place - 1).is("thị") ? 2 : 1;
    return lesser && from - place > 1 && (colon || passage.at(place - before).is("các"));
  }

  private static boolean isListed(Token token) {
    return token.isWord() && token.capital() || token.is(",") || token.is("và");
  }

  private boolean isName(int from, int next) {
    Token first = passage.at(from);
    Token last = passage.at(next - 1);
    boolean said = PROVINCIAL.contains(passage.at(from - 1).key());
    if (!first.capital()) {
      return next - from > 1 && (passage.at(from - 1).is("tỉnh") || isCity(from));
    }
    String name = first.key() + " " + last.key();
    boolean listed = passage.at(from - 1).is(",") || passage.at(from - 1).is("và");
    return last.capital() || said || listed || !COMMON.contains(name);
  }

  private boolean isLonger(int from, int next) {
    Token after = passage.at(next);
    Set<String> tails = LONGER.getOrDefault(passage.at(next - 1).key(), Set.of());
    if (tails.contains(after.key()) && after.capital()) {
      return true;
    }
    Token before = passage.at(from - 1);
    if (isPartOfCommune(before, from, next)) {
      return true;
    }
    return before.isWord()
        && before.capital()
        && SURNAMES.contains(before.key())
        && !passage.at(from).is("hồ")
        && passage.at(from).breaks() == 0;
  }

  /** "Các xã: Nam Ninh Hoà, Bắc Ninh Hoà": an item of a list with one more word in title case. */
  private boolean isPartOfCommune(Token before, int from, int next) {
    Token after = passage.at(next);
    boolean item = before.is(",") || before.is(":") || before.is(";") || before.is("và");
    return item
        && after.isWord()
        && after.capital()
        && after.breaks() == 0
        && !Character.isUpperCase(passage.raw(next).charAt(after.length() - 1))
        && !Character.isUpperCase(passage.raw(from).charAt(passage.at(from).length() - 1));
  }

  /** Whether "thành phố" or TP. stands before, and not "tỉnh, thành phố", which is either. */
  private boolean isCity(int from) {
    int words = cityWords(from);
    return words > 0 && !isEither(from - words);
  }

  /** How many tokens before a name call it a city. */
  private int cityWords(int from) {
    if (passage.readsBefore(from, "thành", "phố") || passage.readsBefore(from, "tp", ".")) {
      return 2;
    }
    return passage.readsBefore(from, "tp") ? 1 : 0;
  }

  /** "các tỉnh, thành phố", "tỉnh/thành phố", "tỉnh và thành phố": tỉnh before the city's word. */
  private boolean isEither(int city) {
    Token link = passage.at(city - 1);
    boolean joins =
        link.is(",") || link.is("/") || link.is("và") || link.is("-") || link.is("hoặc");
    return joins && passage.at(city - 2).is("tỉnh");
  }

  private static boolean isCentralCity(Unit unit, boolean merged) {
    return unit.city() || merged && unit.before().name().equals("Đồng Nai");
  }

  private boolean isLesser(int from) {
    Token before = passage.at(from - 1);
    if (before.is("phố")) {
      return !passage.readsBefore(from, "thành", "phố");
    }
    if (before.is("xã") && passage.readsBefore(from - 1, "thị")) {
      return true;
    }
    return LESSER.contains(before.key()) && passage.at(from).breaks() == 0;
  }

  /** Hồ Chí Minh without "thành phố" is the city only between commas or alone in a cell. */
  private boolean isListed(int from, int next) {
    Token before = passage.at(from - 1);
    Token after = passage.at(next);
    boolean opens = before.isNone() || before.is(",") || before.is(";") || before.is("-");
    return opens && (after.isNone() || after.isMark() || after.is("và"));
  }
}
