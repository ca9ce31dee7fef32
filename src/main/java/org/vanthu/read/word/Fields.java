package org.vanthu.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows fields through the runs of a part: the instruction between "begin" and "separate" is not
 * shown, the result between "separate" and "end" is.
 */
final class Fields {

  private enum Stage {
    INSTRUCTION,
    RESULT
  }

  private final Deque<Stage> open = new ArrayDeque<>();

  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(Stage.INSTRUCTION);
      case "separate" -> {
        if (!open.isEmpty()) {
          open.pop();
          open.push(Stage.RESULT);
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  /**
   * An instruction does not run over the end of a paragraph, lest a lost mark hide all the rest.
   */
  void endParagraph() {
    open.removeIf(stage -> stage == Stage.INSTRUCTION);
  }

  boolean areShown() {
    return !open.contains(Stage.INSTRUCTION);
  }
}
