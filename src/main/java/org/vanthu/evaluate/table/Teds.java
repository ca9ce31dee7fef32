package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Tree-edit-distance-based similarity of tables (Zhong et al., 2020): inserting and deleting cost
 * 1, renaming 1 where tag or spans differ, else the edit distance of the texts by the longer
 * length. The distance is that of Zhang and Shasha (1989).
 */
final class Teds {

  private final boolean structureOnly;

  Teds(boolean structureOnly) {
    this.structureOnly = structureOnly;
  }

  double similarity(TableTree truth, TableTree prediction) {
    int nodes = Math.max(truth.size(), prediction.size()) - 1;
    return nodes == 0 ? 1 : 1 - distance(new Numbered(truth), new Numbered(prediction)) / nodes;
  }

  private double distance(Numbered a, Numbered b) {
    double[][] tree = new double[a.size()][b.size()];
    for (int i : a.keyRoots) {
      for (int j : b.keyRoots) {
        forest(a, b, i, j, tree);
      }
    }
    return tree[a.size() - 1][b.size() - 1];
  }

  private void forest(Numbered a, Numbered b, int i, int j, double[][] tree) {
    int fromA = a.leftmost.get(i);
    int fromB = b.leftmost.get(j);
    double[][] forest = new double[i - fromA + 2][j - fromB + 2];
    for (int x = 1; x < forest.length; x++) {
      forest[x][0] = x;
    }
    for (int y = 1; y < forest[0].length; y++) {
      forest[0][y] = y;
    }
    for (int x = 1; x < forest.length; x++) {
      for (int y = 1; y < forest[0].length; y++) {
        int n = fromA + x - 1;
        int m = fromB + y - 1;
        double least = 1 + Math.min(forest[x - 1][y], forest[x][y - 1]);
        boolean whole = a.leftmost.get(n) == fromA && b.leftmost.get(m) == fromB;
        if (whole) {
          double rename = rename(a.nodes.get(n), b.nodes.get(m));
          forest[x][y] = Math.min(least, forest[x - 1][y - 1] + rename);
          tree[n][m] = forest[x][y];
        } else {
          double before = forest[a.leftmost.get(n) - fromA][b.leftmost.get(m) - fromB];
          forest[x][y] = Math.min(least, before + tree[n][m]);
        }
      }
    }
  }

  private double rename(TableTree a, TableTree b) {
    boolean alike =
        a.tag().equals(b.tag()) && a.rowSpan() == b.rowSpan() && a.columnSpan() == b.columnSpan();
    if (!alike) {
      return 1;
    }
    int longer = Math.max(a.text().length(), b.text().length());
    boolean same = structureOnly || longer == 0 || a.text().equals(b.text());
    return same ? 0 : (double) levenshtein(a.text(), b.text()) / longer;
  }

  static int levenshtein(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /** Nodes below the outermost in postorder, each with its leftmost leaf. */
  private static final class Numbered {

    final List<TableTree> nodes = new ArrayList<>();
    final List<Integer> leftmost = new ArrayList<>();
    final List<Integer> keyRoots = new ArrayList<>();

    Numbered(TableTree root) {
      number(root);
      boolean[] seen = new boolean[nodes.size()];
      for (int i = nodes.size() - 1; i >= 0; i--) {
        if (!seen[leftmost.get(i)]) {
          keyRoots.addFirst(i);
          seen[leftmost.get(i)] = true;
        }
      }
    }

    private int number(TableTree node) {
      int first = -1;
      for (TableTree child : node.children()) {
        int left = number(child);
        first = first < 0 ? left : first;
      }
      nodes.add(node);
      int mine = first < 0 ? nodes.size() - 1 : first;
      leftmost.add(mine);
      return mine;
    }

    int size() {
      return nodes.size();
    }
  }
}
