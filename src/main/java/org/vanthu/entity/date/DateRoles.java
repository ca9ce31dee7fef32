package org.vanthu.entity.date;

import java.util.Set;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.DateRole;

/** Tells from the words before a date what it is for. */
final class DateRoles {

  /** Tokens looked at before a date. More finds "hiệu lực" farther off, and wrong ones. */
  private static final int LOOK_BACK = 7;

  private static final Set<String> FILLERS =
      Set.of("ngày", "hết", "cuối", "đầu", "là", "vào", "giữa", ":");

  private final Passage passage;

  /** A role and whether the stated day belongs to the period. */
  record Reading(DateRole role, boolean inclusive) {}

  DateRoles(Passage passage) {
    this.passage = passage;
  }

  Reading of(Period period) {
    int before = period.from() - 1;
    if (isIssueDate(period)) {
      return new Reading(DateRole.ISSUED, true);
    }
    if (effective(before)) {
      return new Reading(DateRole.EFFECTIVE, true);
    }
    before = beforeHour(before);
    while (FILLERS.contains(passage.at(before).key())) {
      before--;
    }
    if (passage.at(before).is("trước") && period.isSingle()) {
      return new Reading(DateRole.DEADLINE, false);
    }
    if (deadline(before)) {
      return new Reading(DateRole.DEADLINE, true);
    }
    return new Reading(asOf(before, period) ? DateRole.AS_OF : DateRole.OTHER, true);
  }

  /** Back over the hour of a day: "trước 17 giờ 00 ngày 15/6/2024", "17h30". */
  private int beforeHour(int before) {
    int at = passage.at(before).is("ngày") ? before - 1 : before;
    at = passage.at(at).is("phút") ? at - 1 : at;
    at = passage.at(at).isNumber() && isHour(at - 1) ? at - 1 : at;
    return isHour(at) && passage.at(at - 1).isNumber() ? at - 2 : before;
  }

  private boolean isHour(int i) {
    return passage.at(i).is("giờ") || passage.at(i).is("h") || passage.at(i).is("g");
  }

  private boolean effective(int before) {
    for (int i = before; i > before - LOOK_BACK; i--) {
      if (passage.reads(i - 1, "hiệu", "lực") || passage.reads(i - 1, "thi", "hành")) {
        return passage.at(before).is("ngày") || passage.at(before).is("từ");
      }
    }
    return false;
  }

  private boolean deadline(int before) {
    int at = passage.at(before).is("đến") ? before - 1 : before;
    while (FILLERS.contains(passage.at(at).key())) {
      at--;
    }
    return passage.readsBefore(at + 1, "chậm", "nhất")
        || passage.readsBefore(at + 1, "muộn", "nhất")
        || passage.readsBefore(at + 1, "hạn", "cuối")
        || passage.readsBefore(at + 1, "hạn", "chót")
        || passage.readsBefore(at + 1, "thời", "hạn")
        || passage.readsBefore(at + 1, "không", "quá")
        || passage.readsBefore(at + 1, "không", "muộn", "hơn")
        || passage.readsBefore(at + 1, "không", "chậm", "hơn");
  }

  private boolean asOf(int before, Period period) {
    if (!period.isSingle()) {
      return false;
    }
    Token word = passage.at(before);
    boolean until = word.is("đến") || word.is("tới");
    return until && (period.first().isDay() || passage.at(before - 1).is("tính"))
        || passage.readsBefore(before + 1, "thời", "điểm");
  }

  /** The date of a letter's head: "Đắk Nông, ngày 23 tháng 6 năm 2023" at the end of a line. */
  private boolean isIssueDate(Period period) {
    boolean monthly = passage.at(period.from()).is("tháng");
    boolean daily = passage.at(period.from() + 1).is("tháng") && period.first().isDay();
    if (!period.isSingle() || !monthly && !daily) {
      return false;
    }
    int at = period.from() - 1;
    while (passage.at(at).is(".") || passage.at(at).is("…") || passage.at(at).is("_")) {
      at--;
    }
    if (!passage.at(at).is("ngày")) {
      return false;
    }
    Token comma = passage.at(at - 1);
    Token place = passage.at(at - 2);
    Token after = passage.at(period.next());
    boolean ends = after.isNone() || after.breaks() > 0 && (!after.isWord() || after.capital());
    return (comma.is(",") || comma.is("."))
        && place.isWord()
        && place.capital()
        && !passage.at(at - 3).is("thứ")
        && !passage.isTaken(at - 2)
        && ends;
  }
}
