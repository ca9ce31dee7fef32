package org.vanthu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void pageNumberBetweenTextBlocksPartsThemSoThatPassagesNeverOverlap() {
    DocumentBuilder builder = new DocumentBuilder();
    block(builder, BlockKind.TEXT, "kinh phí năm");
    block(builder, BlockKind.TEXT, "và số tiền");
    block(builder, BlockKind.FURNITURE, "2");
    block(builder, BlockKind.TEXT, "2024");
    Document document = builder.buildMarkup(List.of());
    assertThat(document.passages().stream().map(span -> span.of(document.text())).toList())
        .containsExactly("kinh phí năm\nvà số tiền", "2", "2024");
  }

  private static void block(DocumentBuilder builder, BlockKind kind, String text) {
    builder.openBlock(kind, Optional.empty());
    builder.markupLine(text, Style.PLAIN, Optional.empty());
    builder.closeBlock();
    builder.gap("\n");
  }
}
