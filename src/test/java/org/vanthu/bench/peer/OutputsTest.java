package org.vanthu.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanthu.truth.TableTruth.CellTruth;

/** What engines print, in small. */
class OutputsTest {

  @Test
  void tabulaGivesRowsOfCellsWithoutSpans() {
    String json =
        """
        [{"extraction_method": "lattice", "page_number": 1, "data": [
           [{"text": "STT"}, {"text": "Dự toán\\rkinh phí"}],
           [{"text": "1"}, {"text": ""}]]},
         {"extraction_method": "stream", "data": []}]
        """;
    assertThat(TabulaJson.tables(json))
        .containsExactly(
            new FoundTable(
                2,
                2,
                List.of(
                    cell(0, 0, 1, 1, "STT"),
                    cell(0, 1, 1, 1, "Dự toán kinh phí"),
                    cell(1, 0, 1, 1, "1"),
                    cell(1, 1, 1, 1, ""))));
  }

  @Test
  void openDataLoaderGivesSpansAndTextOfAnyDepth() {
    String json =
        """
        {"kids": [{"type": "paragraph", "content": "trước"},
          {"type": "text block", "kids": [{"type": "table", "rows": [{"cells": [
            {"row number": 1, "column number": 1, "row span": 2, "column span": 1,
             "kids": [{"type": "list", "list items": [
               {"content": "a", "kids": [{"type": "paragraph", "content": "b"}]},
               {"content": "c"}]}]},
            {"row number": 1, "column number": 2, "row span": 1, "column span": 3, "kids": []}]}]}]}]}
        """;
    assertThat(OpenDataLoaderJson.tables(json))
        .containsExactly(
            new FoundTable(2, 4, List.of(cell(0, 0, 2, 1, "a b c"), cell(0, 1, 1, 3, ""))));
  }

  @Test
  void recordGivesTablesAndText() {
    String json =
        """
        {"text": "một", "tables": [{"rowCount": 1, "columnCount": 2, "cells": [
          {"row": 0, "column": 0, "rowSpan": 1, "columnSpan": 2, "text": "một"}]}]}
        """;
    Yield yield = RecordTables.read(json);
    assertThat(yield.text()).contains("một");
    assertThat(yield.tables())
        .contains(List.of(new FoundTable(1, 2, List.of(cell(0, 0, 1, 2, "một")))));
  }

  private static CellTruth cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new CellTruth(row, column, rowSpan, columnSpan, text, List.of());
  }
}
