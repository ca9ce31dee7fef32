package org.vanthu.table;

/** A cell with its text, as far as the search for the head needs it. */
record HeadCell(int row, int column, int rowSpan, int columnSpan, String text) {}
