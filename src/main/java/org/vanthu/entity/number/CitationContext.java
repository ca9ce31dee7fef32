package org.vanthu.entity.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.Precision;

/** Date and issuer of a cited document, from the words around its number. */
final class CitationContext {

  /** Characters between a number and its date: ", ngày ", with a line end. */
  private static final int DATE_GAP = 16;

  /** Tokens between the verb that issues a document and its number: "ban hành Kế hoạch số". */
  private static final int LONGEST_KIND = 8;

  /** Tokens of the longest name of a body. */
  private static final int LONGEST_NAME = 18;

  private static final Set<String> BODY_HEADS =
      Set.of(
          "ủy", "ubnd", "hđnd", "hội", "sở", "bộ", "chính", "thủ", "chủ", "văn", "quốc", "ban",
          "công", "tỉnh", "thành", "giám", "cục", "tổng", "chi", "trường", "đại", "trung", "tòa",
          "viện", "phòng", "huyện", "thanh", "kiểm", "ngân", "bảo", "liên", "đảng", "vụ");

  /** Small words that go on a name behind another small one: Ủy ban nhân dân tỉnh. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "nhân", "dân", "tỉnh", "thành", "phố", "huyện", "quận", "xã", "thị", "trấn", "phường",
          "thường", "trực", "nước", "cấp", "vụ", "tư", "tế", "vận", "tải", "tối", "cao");

  /** Small words that end a name even behind a capital. */
  private static final Set<String> ENDS =
      Set.of(
          "về", "quy", "hướng", "phê", "sửa", "đã", "tại", "có", "theo", "kèm", "trong", "cho",
          "để", "từ", "được", "ký", "số", "là", "như", "sẽ", "đề", "yêu", "chỉ", "giao", "ngày",
          "thì", "với", "do", "bãi", "thay");

  private final List<Found<DatePeriod>> dates;

  CitationContext(List<Found<DatePeriod>> dates) {
    this.dates = dates;
  }

  Optional<LocalDate> issuedOn(Candidate candidate) {
    return dateAfter(candidate)
        .or(() -> dateBefore(candidate))
        .flatMap(date -> date.value().from());
  }

  /** "Ngày 21/02/2024, UBND tỉnh Thanh Hóa ban hành Công văn số 911/UBND-NC". */
  private Optional<Found<DatePeriod>> dateBefore(Candidate candidate) {
    Passage passage = candidate.passage();
    int issue = issueBefore(candidate);
    int index = firstFrom(candidate.span().start()) - 1;
    if (issue < 0 || index < 0) {
      return Optional.empty();
    }
    Found<DatePeriod> date = dates.get(index);
    boolean day = date.value().precision() == Precision.DAY;
    boolean inside = date.span().start() >= passage.span().start();
    return day && inside && opensSentence(passage, issue, date)
        ? Optional.of(date)
        : Optional.empty();
  }

  /** The token of the verb that issues the document, -1 without one. */
  private static int issueBefore(Candidate candidate) {
    Passage passage = candidate.passage();
    for (int i = candidate.from() - 1; i > candidate.from() - LONGEST_KIND; i--) {
      if (passage.reads(i, "ban", "hành") || passage.at(i).is("có") || passage.at(i).is("ký")) {
        return i;
      }
      if (passage.at(i).isMark() && !passage.at(i).is(":")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether "Ngày …" begins a sentence of which the verb follows with nothing but its body between.
   */
  private static boolean opensSentence(Passage passage, int verb, Found<DatePeriod> date) {
    int i = verb - 1;
    while (i > verb - LONGEST_NAME && passage.at(i).start() >= date.span().end()) {
      Token token = passage.at(i);
      if (token.isNumber() || token.is(";") || token.is(".") && passage.at(i + 1).capital()) {
        return false;
      }
      i--;
    }
    while (passage.at(i).start() >= date.span().start() && !passage.at(i).isNone()) {
      i--;
    }
    return passage.at(i).is("ngày") && passage.at(i).capital();
  }

  /** The body after "của", behind the number and its date. */
  Optional<String> issuer(Candidate candidate) {
    Passage passage = candidate.passage();
    int at = afterDate(candidate);
    if (!passage.at(at).is("của")) {
      return Optional.empty();
    }
    int from = at + 1;
    if (!BODY_HEADS.contains(passage.at(from).key())) {
      return Optional.empty();
    }
    int to = from + 1;
    while (to - from < LONGEST_NAME && continuesName(passage, to)) {
      to++;
    }
    return Optional.of(passage.words(from, to));
  }

  private static boolean continuesName(Passage passage, int i) {
    Token token = passage.at(i);
    if (token.is("và") || token.is("-")) {
      return passage.at(i + 1).capital() && passage.at(i + 1).isWord();
    }
    if (token.is(",")) {
      return passage.reads(i - 1, "hóa", ",", "thể", "thao");
    }
    if (!token.isWord() || token.capital()) {
      return token.isWord();
    }
    boolean second = passage.at(i - 1).capital() && !ENDS.contains(token.key());
    return second || SMALL_WORDS.contains(token.key());
  }

  private int afterDate(Candidate candidate) {
    Passage passage = candidate.passage();
    Optional<Found<DatePeriod>> date = dateAfter(candidate);
    int at = candidate.next();
    while (date.isPresent() && !passage.at(at).isNone() && passage.at(at).start() < end(date)) {
      at++;
    }
    return at;
  }

  private static int end(Optional<Found<DatePeriod>> date) {
    return date.orElseThrow().span().end();
  }

  private Optional<Found<DatePeriod>> dateAfter(Candidate candidate) {
    int end = candidate.span().end();
    int index = firstFrom(end);
    if (index == dates.size()) {
      return Optional.empty();
    }
    Found<DatePeriod> date = dates.get(index);
    boolean close = date.span().start() - end <= DATE_GAP;
    boolean day = date.value().precision() == Precision.DAY;
    boolean inside = date.span().end() <= candidate.passage().span().end();
    return close && day && inside && onlyLinks(candidate, date.span().start())
        ? Optional.of(date)
        : Optional.empty();
  }

  private static boolean onlyLinks(Candidate candidate, int start) {
    Passage passage = candidate.passage();
    for (int i = candidate.next(); passage.at(i).start() < start; i++) {
      switch (passage.at(i).key()) {
        case "ngày", ",", "(", "ký" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
