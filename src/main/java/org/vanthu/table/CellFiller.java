package org.vanthu.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanthu.model.Box;
import org.vanthu.model.Word;

/** Puts every word of a table's area into the one cell that holds its centre. */
final class CellFiller {

  /** The words of each cell, in the order of the slots. */
  List<List<Word>> fill(Raster raster, List<Word> words) {
    Map<Integer, Integer> slotAt = slotsByField(raster);
    List<List<Word>> filled = new ArrayList<>();
    raster.slots().forEach(slot -> filled.add(new ArrayList<>()));
    for (Word word : words) {
      if (holds(raster, word)) {
        int row = field(raster.ys(), word.box().centerY());
        int column = field(raster.xs(), word.box().centerX());
        Integer slot = slotAt.get(row * raster.columns() + column);
        if (slot != null) {
          filled.get(slot).add(word);
        }
      }
    }
    return filled;
  }

  boolean holds(Raster raster, Word word) {
    Box box = raster.box();
    return box.containsCenterOf(word.box());
  }

  private static Map<Integer, Integer> slotsByField(Raster raster) {
    Map<Integer, Integer> slotAt = new HashMap<>();
    for (int i = 0; i < raster.slots().size(); i++) {
      Slot slot = raster.slots().get(i);
      for (int r = slot.row(); r < slot.bottom(); r++) {
        for (int c = slot.column(); c < slot.right(); c++) {
          slotAt.put(r * raster.columns() + c, i);
        }
      }
    }
    return slotAt;
  }

  /** Index of the field between two borders; the outermost take what lies on the outer border. */
  private static int field(List<Double> borders, double at) {
    int found = Collections.binarySearch(borders, at);
    int field = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(borders.size() - 2, field));
  }
}
