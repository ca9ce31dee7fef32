package org.vanthu.corpus.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.MovedTruth;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.Typeface;
import org.vanthu.corpus.press.Profile.Layer;
import org.vanthu.corpus.press.layer.LayerCode;
import org.vanthu.corpus.press.layer.Shifted;
import org.vanthu.corpus.press.layer.Tcvn3;
import org.vanthu.corpus.press.layer.Vni;
import org.vanthu.corpus.press.scan.Turn;
import org.vanthu.model.Origin;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;

/** Writes a paper as a PDF with a text layer, honest or not. */
final class DigitalFile {

  private static final DigitalPages.Parted WHOLE =
      new DigitalPages.Parted(Origin.DIGITAL, "TEXT_LAYER");

  private final Composition paper;
  private final Typeface typeface;
  private final Lot lot;
  private final Layer layer;
  private final ScanPlan plan;

  DigitalFile(Composition paper, Typeface typeface, Profile profile, Lot lot) {
    this.paper = paper;
    this.typeface = typeface;
    this.lot = lot;
    this.layer = profile.layers().draw(lot.of("layer"));
    this.plan = new ScanPlan(profile.scan(), lot);
  }

  /** Writes the file; the truth says of each page what its text is worth. */
  Truth write(Path file) throws IOException {
    List<PageTruth> pages = new ArrayList<>();
    Map<Integer, Turn> turns = new HashMap<>();
    Map<Integer, DigitalPages.Parted> parted = new HashMap<>();
    try (PDDocument document = new PDDocument()) {
      DigitalPages printer = new DigitalPages(document, paper, typeface, code(), plan, lot);
      for (Sheet sheet : paper.sheets()) {
        switch (treatment(sheet)) {
          case TEXT -> printer.text(sheet);
          case PICTURE -> turns.put(sheet.number, printer.picture(sheet, false));
          case HIDDEN_TEXT -> turns.put(sheet.number, printer.picture(sheet, true));
          case PART -> parted.put(sheet.number, printer.part(sheet));
        }
        pages.add(page(sheet, parted.getOrDefault(sheet.number, WHOLE)));
      }
      printer.finish();
      PdfFiles.save(document, file);
    }
    Truth moved =
        new MovedTruth(
                region -> {
                  Turn turn = turns.get(region.page());
                  return turn == null ? region : turn.moved(region);
                })
            .of(paper.truth());
    String trait = "layer " + layer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Truths.made(Truths.withPages(moved, pages), "", "", lot.seed(), List.of(trait));
  }

  /** What becomes of a page. */
  private enum Treatment {
    TEXT,
    PICTURE,
    HIDDEN_TEXT,
    PART
  }

  private Treatment treatment(Sheet sheet) {
    boolean chosen =
        lot.chance("page" + sheet.number, 0.5)
            || sheet.number == 1 + lot.of("page").nextInt(paper.sheets().size());
    return switch (layer) {
      case MISSING -> chosen ? Treatment.PICTURE : Treatment.TEXT;
      case POOR_OCR -> Treatment.HIDDEN_TEXT;
      case MIXED -> chosen ? Treatment.PART : Treatment.TEXT;
      case HONEST, SHIFTED, TCVN3, VNI, DECOMPOSED -> Treatment.TEXT;
    };
  }

  private LayerCode code() {
    return switch (layer) {
      case SHIFTED -> new Shifted(1 + lot.of("shift").nextInt(5));
      case TCVN3 -> new Tcvn3();
      case VNI -> new Vni();
      case DECOMPOSED -> LayerCode.DECOMPOSED;
      case HONEST, MISSING, POOR_OCR, MIXED -> LayerCode.HONEST;
    };
  }

  private PageTruth page(Sheet sheet, DigitalPages.Parted parted) {
    int dpi = plan.dotsPerInch();
    return switch (treatment(sheet)) {
      case PICTURE, HIDDEN_TEXT -> page(sheet, "OCR", "OCR", dpi);
      case PART -> page(sheet, parted.origin().name(), parted.road(), dpi);
      case TEXT ->
          switch (layer) {
            case SHIFTED -> page(sheet, "OCR", "OCR", 0);
            case TCVN3 -> page(sheet, "DIGITAL", "TCVN3", 0);
            case VNI -> page(sheet, "DIGITAL", "VNI", 0);
            default -> page(sheet, "DIGITAL", "TEXT_LAYER", 0);
          };
    };
  }

  private static PageTruth page(Sheet sheet, String origin, String road, int dpi) {
    return new PageTruth(sheet.number, sheet.width, sheet.height, origin, road, dpi);
  }
}
