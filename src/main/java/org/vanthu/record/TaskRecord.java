package org.vanthu.record;

import java.util.List;

/**
 * Something that is to be done by a day.
 *
 * @param bodies ids of the mentions of those who are to do it; empty where nobody is addressed
 * @param action the words of the clause up to the day
 * @param deadline id of the mention of the day
 * @param confidence the probability that bodies, action and day belong together
 * @param target of the whole sentence
 */
public record TaskRecord(
    List<String> bodies, String action, String deadline, double confidence, TargetRecord target) {

  public TaskRecord {
    bodies = List.copyOf(bodies);
  }
}
