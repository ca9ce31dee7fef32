package org.vanthu.read.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.FlowReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.flow.FlowBudget;
import org.vanthu.read.flow.FlowNode;
import org.vanthu.read.flow.FlowWriter;

/** Reads a workbook, sheet by sheet; hidden sheets are left out, as they are in print. */
public final class SheetReader {

  /**
   * Bytes of a workbook. It is held in memory, at some thirty times its packed size; raising this
   * by a megabyte costs that much more.
   */
  private static final long MOST_BYTES = 24L << 20;

  private final Settings.Limits limits;

  public SheetReader(Settings.Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws RefusedException PASSWORD_NEEDED, PASSWORD_WRONG, TOO_LARGE, BOMB or DAMAGED_FILE
   */
  public FlowReading read(Source source) throws RefusedException {
    if (source.file().toFile().length() > MOST_BYTES) {
      throw refused(FailureCode.TOO_LARGE, "a workbook of more than " + MOST_BYTES + " bytes");
    }
    try (Workbook workbook =
        WorkbookFactory.create(source.file().toFile(), source.password().orElse(null), true)) {
      return new FlowReading(new FlowWriter().write(nodes(workbook), List.of()));
    } catch (EncryptedDocumentException locked) {
      throw refused(
          source.password().isPresent() ? FailureCode.PASSWORD_WRONG : FailureCode.PASSWORD_NEEDED,
          "");
    } catch (IOException | RuntimeException bad) {
      boolean bomb = String.valueOf(bad.getMessage()).contains("Zip bomb");
      String detail = String.valueOf(bad.getMessage()).lines().findFirst().orElse("");
      throw refused(bomb ? FailureCode.BOMB : FailureCode.DAMAGED_FILE, detail);
    }
  }

  private List<FlowNode> nodes(Workbook workbook) throws RefusedException {
    FlowBudget budget = new FlowBudget(limits);
    CellFormat format = new CellFormat();
    List<FlowNode> nodes = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        Sheet sheet = workbook.getSheetAt(i);
        nodes.addAll(new SheetGrid(sheet, format, budget).nodes());
      }
    }
    return nodes;
  }

  private static RefusedException refused(FailureCode code, String detail) {
    return new RefusedException(Failure.ofFile(code, "read", detail));
  }
}
