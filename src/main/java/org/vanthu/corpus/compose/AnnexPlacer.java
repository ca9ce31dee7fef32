package org.vanthu.corpus.compose;

import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Ledger;
import org.vanthu.corpus.compose.Script.Appendix;
import org.vanthu.corpus.table.AnnexTable;
import org.vanthu.corpus.table.PlacedTable;
import org.vanthu.corpus.table.TableCell;
import org.vanthu.corpus.table.TableLine;
import org.vanthu.truth.ItemTruth;

/** Puts an appendix's heading over its table, and its letter's number into the fields. */
record AnnexPlacer(Appendix appendix) {

  /** The field around the number of the letter; tables know mentions alone. */
  private static final Pattern FIELD = Pattern.compile("\\{attachedTo=[^:]*:(\\{[^}]*\\})\\}");

  AnnexTable headed(AnnexTable table) {
    TableLine heading =
        new TableLine(
            appendix.heading(), Face.BOLD, TableCell.Side.CENTER, 14, TableLine.Role.OTHER);
    String attached = FIELD.matcher(appendix.attached()).replaceAll("$1");
    return table.headed(List.of(heading), List.of(TableLine.aside(attached)));
  }

  /** The first number above the table is the letter's, where it was told at all. */
  void enter(PlacedTable placed, Ledger ledger) {
    if (!FIELD.matcher(appendix.attached()).find()) {
      return;
    }
    placed.mentions().stream()
        .filter(mention -> mention.type().equals("DOCUMENT_NUMBER"))
        .filter(mention -> appendix.attached().contains("=" + mention.value() + ":"))
        .findFirst()
        .ifPresent(number ->
            ledger.field(
                new ItemTruth(
                    "attachedTo",
                    number.text(),
                    number.value(),
                    number.handwritten(),
                    number.start(),
                    number.end(),
                    number.regions())));
  }
}
