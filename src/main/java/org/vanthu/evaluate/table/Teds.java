package org.vanthu.evaluate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.evaluate.text.EditDistance;

/**
 * Tree-edit-distance-based similarity of tables (Zhong et al., 2020): inserting and deleting cost
 * 1, renaming 1 where tag or spans differ, else the edit distance of the texts by the longer
 * length. The distance is that of Zhang and Shasha (1989), computed by rows where the trees are
 * rows of cells, so that tables of thousands of rows are compared exactly.
 */
public final class Teds {

  private final boolean structureOnly;

  public Teds(boolean structureOnly) {
    this.structureOnly = structureOnly;
  }

  /** From 0 to 1; 1 for equal trees. */
  public double similarity(TableTree truth, TableTree prediction) {
    int nodes = Math.max(truth.size(), prediction.size()) - 1;
    return nodes == 0 ? 1 : 1 - distance(truth, prediction) / nodes;
  }

  private double distance(TableTree truth, TableTree prediction) {
    Optional<List<TableTree>> rows = rows(truth);
    Optional<List<TableTree>> others = rows(prediction);
    return rows.isPresent() && others.isPresent()
        ? RowEdits.between(rows.get(), others.get(), structureOnly)
        : general(truth, prediction);
  }

  /** Rows of a tree that has nothing but rows of cells in one body; empty for any other. */
  private static Optional<List<TableTree>> rows(TableTree tree) {
    TableTree body = tree.children().size() == 1 ? tree.children().getFirst() : tree;
    boolean bare = isBare(tree, "table") && isBare(body, "table") && body != tree;
    return bare && body.children().stream().allMatch(Teds::isRow)
        ? Optional.of(body.children())
        : Optional.empty();
  }

  private static boolean isRow(TableTree node) {
    return isBare(node, "tr")
        && node.children().stream()
            .allMatch(cell -> cell.children().isEmpty() && !cell.tag().equals("tr"));
  }

  private static boolean isBare(TableTree node, String tag) {
    return sameKind(node, new TableTree(tag, 1, 1, "", List.of())) && node.text().isEmpty();
  }

  static boolean sameKind(TableTree a, TableTree b) {
    return a.tag().equals(b.tag())
        && a.rowSpan() == b.rowSpan()
        && a.columnSpan() == b.columnSpan();
  }

  /** The distance of any two trees, after Zhang and Shasha. */
  double general(TableTree truth, TableTree prediction) {
    Numbered a = new Numbered(truth);
    Numbered b = new Numbered(prediction);
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
    if (!sameKind(a, b)) {
      return 1;
    }
    int longer = Math.max(a.text().length(), b.text().length());
    boolean same = structureOnly || longer == 0 || a.text().equals(b.text());
    return same ? 0 : (double) edits(a.text(), b.text()) / longer;
  }

  /** Edits between two texts, by UTF-16 units. */
  static int edits(String a, String b) {
    return EditDistance.between(a.chars().toArray(), b.chars().toArray());
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
