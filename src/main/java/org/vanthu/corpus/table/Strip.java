package org.vanthu.corpus.table;

/** What one page shows of a row: all of it or a stretch of its height. */
record Strip(int row, double top, double bottom) {}
