package org.vanthu.table.unruled;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Box;
import org.vanthu.model.Word;
import org.vanthu.table.unruled.HeadBlocks.Block;

/**
 * Puts the lines above a table's first row into cells: what stands over several columns is a level
 * of its own, what stands over one column is one cell, however many lines it has.
 */
final class Head {

  private final List<Strip> alleys;
  private final Rules rules;
  private final Box hull;

  Head(List<Strip> alleys, Rules rules, Box hull) {
    this.alleys = alleys;
    this.rules = rules;
    this.hull = hull;
  }

  /** Adds the rows of the head; returns the lower end of each level in points. */
  List<Double> put(List<Band> bands, PlaceGrid grid) {
    List<Block> blocks = new HeadBlocks(alleys, rules, hull).of(bands);
    List<Block> overs = blocks.stream().filter(Block::over).toList();
    List<Double> levels = levels(overs);
    int rows = levels.size() + 1;
    grid.grow(rows);
    for (Block over : overs) {
      grid.put(
          level(levels, over.box()), over.from(), 1, over.to() - over.from() + 1, over.words());
    }
    for (int c = 0; c <= alleys.size(); c++) {
      putColumn(c, blocks, levels, grid);
    }
    return levels;
  }

  private static void putColumn(
      int column, List<Block> blocks, List<Double> levels, PlaceGrid grid) {
    List<Word> words = new ArrayList<>();
    int first = 0;
    for (Block block : blocks) {
      if (block.over() && block.covers(column)) {
        first = Math.max(first, level(levels, block.box()) + 1);
      } else if (block.covers(column)) {
        words.addAll(block.words());
      }
    }
    if (!words.isEmpty() && first < grid.rows()) {
      grid.put(first, column, grid.rows() - first, 1, words);
    }
  }

  private static List<Double> levels(List<Block> overs) {
    List<Double> bottoms = overs.stream().map(o -> o.box().bottom()).sorted().toList();
    List<Double> levels = new ArrayList<>();
    for (double bottom : bottoms) {
      if (levels.isEmpty() || bottom - levels.getLast() > 5) {
        levels.add(bottom);
      } else {
        levels.set(levels.size() - 1, bottom);
      }
    }
    return levels;
  }

  private static int level(List<Double> levels, Box box) {
    return (int) levels.stream().filter(bottom -> bottom < box.centerY()).count();
  }
}
