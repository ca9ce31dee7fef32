package org.vanthu;

import java.util.List;
import java.util.Optional;
import org.vanthu.entity.EntityFinder;
import org.vanthu.letter.LetterReader;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Document;
import org.vanthu.model.DocumentBuilder;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Style;

/** A text read as a document of one block, with its mentions and parts. */
public record Texts(Document document, List<Mention> mentions, List<Part> parts) {

  public static Texts of(String text) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.openBlock(BlockKind.TEXT, Optional.empty());
    boolean first = true;
    for (String line : text.split("\n")) {
      if (!first) {
        builder.gap("\n");
      }
      first = false;
      builder.markupLine(line, Style.PLAIN, Optional.empty());
    }
    builder.closeBlock();
    Document document = builder.buildMarkup(List.of());
    List<Mention> mentions = new EntityFinder().find(document, List.of());
    return new Texts(document, mentions, new LetterReader().read(document, mentions));
  }
}
