package org.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.BlockKind;
import org.vanthu.model.Box;
import org.vanthu.model.Piece;
import org.vanthu.model.TextLine;
import org.vanthu.model.Word;

/** Text that runs upwards, downwards or upside down: blocks of their own, one per direction. */
final class TurnedText {

  private TurnedText() {}

  static List<Piece> pieces(int page, List<Word> words) {
    List<Piece> pieces = new ArrayList<>();
    for (int rotation : new int[] {90, 180, 270}) {
      int turn = rotation;
      List<Spot> turned =
          words.stream()
              .filter(w -> w.style().rotation() == turn)
              .map(w -> new Spot(w, upright(w.box(), turn)))
              .toList();
      for (List<Row> block : Paragraphs.of(Row.of(Chains.of(turned)))) {
        List<TextLine> lines = block.stream().map(row -> row.line(page)).toList();
        pieces.add(new Piece.Text(BlockKind.TEXT, lines));
      }
    }
    return pieces;
  }

  /** The box in a frame in which the text reads from left to right. */
  private static Box upright(Box box, int rotation) {
    return switch (rotation) {
      case 90 -> new Box(box.top(), -box.right(), box.bottom(), -box.left());
      case 180 -> new Box(-box.right(), -box.bottom(), -box.left(), -box.top());
      default -> new Box(-box.bottom(), box.left(), -box.top(), box.right());
    };
  }
}
