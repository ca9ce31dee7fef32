package org.vanthu.corpus.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.Typeface;
import org.vanthu.corpus.press.Profile.Form;
import org.vanthu.corpus.press.Profile.Slot;
import org.vanthu.corpus.press.scan.Glyphs;
import org.vanthu.truth.Truth;
import org.vanthu.truth.TruthJson;

/** Makes the document of a seed: composes, prints, scans, and writes it with its truth. */
final class Press {

  private final Composing composing;
  private final Path folder;

  Press(Composing composing, Path folder) {
    this.composing = composing;
    this.folder = folder;
  }

  /** Writes the document and its truth; the same profile and seed give the same bytes. */
  Path make(Profile profile, long seed) throws IOException {
    Lot lot = new Lot(seed, profile.name());
    Form form = profile.forms().draw(lot.of("form"));
    Asked asked = Asked.drawn(profile, lot);
    Path file = folder.resolve(profile.name() + "-" + seed + ending(form));
    Typeface typeface = profile.typefaces().draw(lot.of("typeface"));
    Truth truth =
        switch (form) {
          case DOCX -> word(seed, asked, file);
          case PDF ->
              new DigitalFile(composing.compose(seed, asked), typeface, profile, lot).write(file);
          default -> {
            Composition paper = composing.compose(seed, asked);
            yield scanned(paper, typeface, profile, asked, lot, form, file);
          }
        };
    List<String> traits =
        form == Form.DOCX
            ? List.of(trait(form.name()))
            : List.of(trait(form.name()), trait(typeface.name()));
    TruthJson.write(
        Truths.made(truth, file.getFileName().toString(), profile.name(), seed, traits),
        TruthJson.beside(file));
    return file;
  }

  private Truth word(long seed, Asked asked, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return composing.word(seed, asked, out);
    }
  }

  private static Truth scanned(
      Composition whole,
      Typeface typeface,
      Profile profile,
      Asked asked,
      Lot lot,
      Form form,
      Path file)
      throws IOException {
    Composition paper = form == Form.JPEG || form == Form.PNG ? FirstPage.of(whole) : whole;
    ScanPlan plan = new ScanPlan(profile.scan(), lot);
    Glyphs glyphs = new Glyphs(typeface);
    List<Added> added = new Marking(paper, glyphs, lot).marks(profile.marks());
    Handwriting hand =
        new Handwriting(lot, asked.slot() == Slot.HANDWRITTEN_ON_DOTS, plan.dotsPerInch());
    ScannedPaper scan = new ScannedPaper(paper, plan, added, hand, glyphs);
    new ScannedFiles(scan, plan).write(form, file);
    return scan.truth();
  }

  private static String trait(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String ending(Form form) {
    return switch (form) {
      case PDF, PDF_JPEG, PDF_BILEVEL -> ".pdf";
      case DOCX -> ".docx";
      case TIFF_JPEG, TIFF_DEFLATE, TIFF_BILEVEL -> ".tiff";
      case JPEG -> ".jpg";
      case PNG -> ".png";
    };
  }
}
