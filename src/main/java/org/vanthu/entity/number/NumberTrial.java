package org.vanthu.entity.number;

import java.util.List;
import org.vanthu.entity.passage.Passage;

/** Tells numbers of documents from what has their form: names of forms and of programmes. */
final class NumberTrial {

  private final Passage passage;
  private final Vocabulary vocabulary;

  NumberTrial(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.vocabulary = vocabulary;
  }

  /** A number without kind or "số" before it must look like one by its symbol alone. */
  boolean isNumber(Candidate c) {
    if (isForm(c.from())) {
      return false;
    }
    List<String> groups = c.symbol().groups();
    boolean said = isSaid(c.from());
    boolean several = groups.size() > 1 && groups.stream().anyMatch(g -> g.length() > 1);
    boolean known = groups.stream().anyMatch(vocabulary::isKnown);
    boolean nickname = c.statedKind().map(k -> k.equals("Đề án")).orElse(false);
    if (groups.size() == 1 && c.year().isEmpty() && (nickname && !said || isNickname(c))) {
      return false;
    }
    return said
        || c.year().isPresent() && known
        || several && (known || c.statedKind().isPresent() || isDated(c))
        || c.statedKind().isPresent()
        || known && isDated(c);
  }

  /** "Đề án 06/CP": the name of a programme. */
  private boolean isNickname(Candidate c) {
    return passage.readsBefore(c.from(), "đề", "án") || passage.readsBefore(c.from(), "tổ");
  }

  /** "Mẫu số 01a/ĐNHT", "Biểu số 02/BC": the name of a form. */
  private boolean isForm(int i) {
    int at = i - 1;
    while (passage.at(at).is("số") || passage.at(at).is(":")) {
      at--;
    }
    return switch (passage.at(at).key()) {
      case "mẫu", "biểu", "bảng", "phụ" -> true;
      case "lục" -> passage.at(at - 1).is("phụ");
      default -> false;
    };
  }

  private boolean isDated(Candidate c) {
    return passage.at(c.next()).is("ngày") || passage.reads(c.next(), ",", "ngày");
  }

  /** Whether "số" stands before a token. */
  boolean isSaid(int i) {
    return passage.at(i - 1).is("số") || passage.readsBefore(i, "số", ":");
  }
}
