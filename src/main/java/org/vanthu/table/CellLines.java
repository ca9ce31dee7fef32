package org.vanthu.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;

/** Words of a cell to lines in reading order; turned words read along their own direction. */
final class CellLines {

  /** Share of the lesser height by which words of one line overlap; less joins close lines. */
  private static final double SAME_LINE = 0.5;

  List<TextLine> lines(int page, List<Word> words) {
    List<TextLine> lines = new ArrayList<>();
    for (int rotation = 0; rotation < 360; rotation += 90) {
      int turned = rotation;
      List<Word> alike = words.stream().filter(w -> w.style().rotation() == turned).toList();
      lines.addAll(upright(page, alike, turned));
    }
    return lines;
  }

  private static List<TextLine> upright(int page, List<Word> words, int rotation) {
    List<List<Word>> lines = new ArrayList<>();
    double low = 0;
    double high = 0;
    Comparator<Word> down =
        Comparator.comparingDouble(w -> (across(w, rotation, 0) + across(w, rotation, 1)) / 2);
    for (Word word : words.stream().sorted(down).toList()) {
      double top = across(word, rotation, 0);
      double bottom = across(word, rotation, 1);
      double common = Math.min(bottom, high) - Math.max(top, low);
      double least = Math.min(bottom - top, high - low);
      if (lines.isEmpty() || common < SAME_LINE * least) {
        lines.add(new ArrayList<>());
        low = top;
        high = bottom;
      }
      lines.getLast().add(word);
    }
    Comparator<Word> along = Comparator.comparingDouble(w -> along(w, rotation));
    return lines.stream()
        .map(line -> TextLine.of(page, line.stream().sorted(along).toList()))
        .toList();
  }

  /** Where the word begins (0) or ends (1) across the lines, growing from line to line. */
  private static double across(Word word, int rotation, int end) {
    return switch (rotation) {
      case 90 -> end == 0 ? -word.box().right() : -word.box().left();
      case 180 -> end == 0 ? -word.box().bottom() : -word.box().top();
      case 270 -> end == 0 ? word.box().left() : word.box().right();
      default -> end == 0 ? word.box().top() : word.box().bottom();
    };
  }

  /** Where the word begins along its line, growing in the direction of reading. */
  private static double along(Word word, int rotation) {
    return switch (rotation) {
      case 90 -> word.box().top();
      case 180 -> -word.box().right();
      case 270 -> -word.box().bottom();
      default -> word.box().left();
    };
  }
}
