package org.vanthu.corpus.teach;

/** Linear equations with a positive definite matrix; unknowns that are fixed are 0. */
final class Equations {

  private final double[][] matrix;
  private final double[] right;
  private final boolean[] fixed;

  Equations(double[][] matrix, double[] right, boolean[] fixed) {
    this.matrix = matrix;
    this.right = right;
    this.fixed = fixed;
  }

  /** By Gauss and Jordan's elimination, without pivoting, which such a matrix does not need. */
  double[] solved() {
    int n = right.length;
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = matrix[i].clone();
    }
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      if (fixed[i]) {
        x[i] = 0;
        continue;
      }
      for (int k = 0; k < n; k++) {
        if (k != i && !fixed[k]) {
          eliminate(rows, x, i, k);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      x[i] = fixed[i] ? 0 : x[i] / rows[i][i];
    }
    return x;
  }

  private void eliminate(double[][] rows, double[] x, int pivot, int row) {
    double factor = rows[row][pivot] / rows[pivot][pivot];
    for (int j = 0; j < x.length; j++) {
      rows[row][j] -= fixed[j] ? 0 : factor * rows[pivot][j];
    }
    x[row] -= factor * x[pivot];
  }
}
