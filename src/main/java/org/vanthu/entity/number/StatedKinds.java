package org.vanthu.entity.number;

import java.util.List;
import java.util.Optional;
import org.vanthu.entity.passage.Passage;

/** The kind of a document as the words before its number say it. */
final class StatedKinds {

  /** Words of the longest name of a kind. */
  private static final int LONGEST_NAME = 4;

  /** Tokens between a law's number and the word "Luật" before its name. */
  private static final int LONGEST_LAW_NAME = 12;

  /** Tokens between two numbers of one list. More lets a kind run too far. */
  private static final int LIST_GAP = 9;

  private final Passage passage;
  private final Vocabulary vocabulary;

  StatedKinds(Passage passage, Vocabulary vocabulary) {
    this.passage = passage;
    this.vocabulary = vocabulary;
  }

  Optional<String> before(int i) {
    int at = i - 1;
    if (passage.at(at).is(":")) {
      at--;
    }
    boolean said = passage.at(at).is("số");
    int end = said ? at : at + 1;
    for (int length = LONGEST_NAME; length > 0; length--) {
      Optional<String> kind = vocabulary.kindNamed(key(end - length, end));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return said ? lawBefore(end) : Optional.empty();
  }

  /** The kind of the number before in a list: "Công văn số A ngày …, số B ngày …". */
  Candidate inherited(Candidate candidate, List<Candidate> earlier) {
    if (candidate.statedKind().isPresent() || earlier.isEmpty()) {
      return candidate;
    }
    Candidate last = earlier.getLast();
    int gap = candidate.from() - last.next();
    boolean listed = gap > 0 && gap <= LIST_GAP && joins(last.next(), candidate.from());
    return listed ? candidate.stating(last.statedKind()) : candidate;
  }

  private boolean joins(int from, int to) {
    boolean link = false;
    for (int i = from; i < to; i++) {
      switch (passage.at(i).key()) {
        case ",", "và", ";" -> link = true;
        case "ngày", "số", "/", ":", ".", "-", "tháng", "năm" -> {}
        default -> {
          if (!passage.at(i).isNumber()) {
            return false;
          }
        }
      }
    }
    return link;
  }

  private Optional<String> lawBefore(int end) {
    for (int i = end - 1; i > end - LONGEST_LAW_NAME; i--) {
      if (passage.at(i).isMark() && !passage.at(i).is(",")) {
        return Optional.empty();
      }
      if (passage.at(i).is("luật") && passage.at(i).capital()) {
        return vocabulary.kindNamed("luật");
      }
    }
    return Optional.empty();
  }

  private String key(int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(passage.at(i).key());
    }
    return key.toString();
  }
}
