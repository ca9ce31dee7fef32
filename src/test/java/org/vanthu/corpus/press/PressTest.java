package org.vanthu.corpus.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanthu.corpus.Composition;
import org.vanthu.corpus.Fonts.Face;
import org.vanthu.corpus.Sheet;
import org.vanthu.corpus.Typeface;
import org.vanthu.corpus.press.Profile.Form;
import org.vanthu.corpus.press.Profile.Layer;
import org.vanthu.corpus.press.Profile.Slot;
import org.vanthu.model.Box;
import org.vanthu.model.Region;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.TruthJson;
import org.vanthu.truth.WordTruth;

/** One small paper through every form and layer. */
class PressTest {

  private static final List<String> WORDS =
      List.of("CỘNG", "HÒA", "Số:", "89", "/QĐ-UBND", "Quảng", "Ngãi,", "ngày", "16/01/2025");

  @TempDir Path folder;

  @BeforeEach
  void needsFonts() {
    assumeTrue(Typeface.TINOS.installed(), "fonts are missing: apt-get install fonts-croscore");
  }

  @ParameterizedTest
  @EnumSource(value = Form.class, names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
  void sameSeedGivesTheSameBytesAndAnotherSeedOthers(Form form) throws IOException {
    Profile profile = with(Profiles.HAND, form, Layer.HONEST, Slot.PRINTED);
    byte[] once = Files.readAllBytes(press("a").make(profile, 7));
    byte[] again = Files.readAllBytes(press("b").make(profile, 7));
    byte[] other = Files.readAllBytes(press("c").make(profile, 8));
    assertThat(again).isEqualTo(once);
    assertThat(other.length == once.length && form != Form.PDF).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HONEST, CỘNG HÒA Số: 89 /QĐ-UBND Quảng Ngãi%2C ngày 16/01/2025, DIGITAL, TEXT_LAYER",
    "TCVN3, céng hßa Sè: 89 /q®-ubnd Qu¶ng Ng·i%2C ngµy 16/01/2025, DIGITAL, TCVN3",
    "VNI, COÄNG HOØA Soá: 89 /QÑ-UBND Quaûng Ngaõi%2C ngaøy 16/01/2025, DIGITAL, VNI"
  })
  void copiedTextIsWhatTheLayerSays(Layer layer, String copied, String origin, String road)
      throws IOException {
    Path file = press("a").make(with(Profiles.LIES, Form.PDF, layer, Slot.PRINTED), 5);
    assertThat(text(file)).isEqualTo(copied.replace("%2C", ","));
    PageTruth page = truth(file).pages().getFirst();
    assertThat(page.origin()).isEqualTo(origin);
    assertThat(page.road()).isEqualTo(road);
  }

  @Test
  void shiftedTextCannotBeTrustedAndTheTruthSaysSo() throws IOException {
    Path file = press("a").make(with(Profiles.LIES, Form.PDF, Layer.SHIFTED, Slot.PRINTED), 5);
    assertThat(text(file)).doesNotContain("89", "ngày").hasSameSizeAs(String.join(" ", WORDS));
    assertThat(truth(file).pages().getFirst().origin()).isEqualTo("OCR");
    assertThat(words(truth(file))).containsExactlyElementsOf(WORDS);
  }

  @Test
  void poorReadingLiesOverAPicture() throws IOException {
    Path file = press("a").make(with(Profiles.LIES, Form.PDF, Layer.POOR_OCR, Slot.PRINTED), 5);
    assertThat(text(file)).isNotBlank().isNotEqualTo(String.join(" ", WORDS));
    assertThat(truth(file).pages().getFirst().road()).isEqualTo("OCR");
    assertThat(truth(file).pages().getFirst().dpi()).isPositive();
  }

  @Test
  void pageWithoutLayerHasNoText() throws IOException {
    Path file = press("a").make(with(Profiles.LIES, Form.PDF, Layer.MISSING, Slot.PRINTED), 5);
    assertThat(text(file)).isBlank();
    assertThat(words(truth(file))).containsExactlyElementsOf(WORDS);
  }

  @Test
  void inkOfEveryWordLiesInItsBoxOnTheScan() throws IOException {
    Profile profile = with(Profiles.CLEAN300, Form.PNG, Layer.HONEST, Slot.PRINTED);
    Path file = press("a").make(profile, 3);
    Truth truth = truth(file);
    var picture = ImageIO.read(file.toFile());
    double scale = picture.getWidth() / truth.pages().getFirst().width();
    assertThat(scale * 72).isBetween(299.0, 301.0);
    for (WordTruth word : truth.words()) {
      Box box = word.region().box();
      int dark = 0;
      for (int y = (int) (box.top() * scale); y < box.bottom() * scale; y++) {
        for (int x = (int) (box.left() * scale); x < box.right() * scale; x++) {
          dark += (picture.getRGB(x, y) >> 8 & 0xFF) < 100 ? 1 : 0;
        }
      }
      assertThat(dark).as(word.text()).isGreaterThan(20);
    }
  }

  @Test
  void penWritesWhereTheTruthSays() throws IOException {
    Profile profile = with(Profiles.CLEAN300, Form.PNG, Layer.HONEST, Slot.HANDWRITTEN);
    for (long seed : new long[] {1, 2, 1_000_003}) {
      Path file = press("pen").make(profile, seed);
      WordTruth number = truth(file).words().get(3);
      assertThat(number.text()).isEqualTo("89");
      assertThat(number.ink()).isEqualTo(WordTruth.Ink.HANDWRITTEN);
      Box box = number.region().box();
      assertThat(box.height()).isBetween(8.0, 26.0);
      assertThat(box.width()).isBetween(5.0, 60.0);
    }
  }

  private Press press(String name) throws IOException {
    Path out = Files.createDirectories(folder.resolve(name));
    return new Press(new OnePaper(), out);
  }

  /** The same small paper for every seed. */
  private record OnePaper() implements Composing {

    @Override
    public Composition compose(long seed, Asked asked) {
      return paper(asked.slot());
    }

    @Override
    public Truth word(long seed, Asked asked, OutputStream out) throws IOException {
      throw new IOException("this paper has no Word file");
    }
  }

  private static Profile with(Profile like, Form form, Layer layer, Slot slot) {
    return new Profile(
        like.name(),
        like.purpose(),
        Shares.only(form),
        Shares.only(Typeface.TINOS),
        Shares.only(layer),
        Shares.only(slot),
        new Profile.Marks(0, 0, 0, 0, 0),
        like.scan());
  }

  private static Composition paper(Slot slot) {
    Sheet sheet = new Sheet(1, 595.28, 841.89);
    List<WordTruth> words = new ArrayList<>();
    double x = 90;
    for (String word : WORDS) {
      double width = 7.2 * word.length();
      Box box = new Box(x, 100, x + width, 114.4);
      boolean pen = slot == Slot.HANDWRITTEN && word.equals("89");
      sheet.words.add(
          new Sheet.SetWord(
              word, box, 111.6, Face.REGULAR, 13, pen ? Sheet.Ink.HANDWRITTEN : Sheet.Ink.PRINT));
      words.add(
          new WordTruth(
              word, new Region(1, box), 0, pen ? WordTruth.Ink.HANDWRITTEN : WordTruth.Ink.PRINT));
      x += width + 4;
    }
    Truth truth =
        new Truth(
            "paper.pdf",
            new Truth.Made("test", "QĐ", 0, List.of()),
            List.of(Truth.Aspect.TEXT),
            List.of(new PageTruth(1, 595.28, 841.89, "DIGITAL", "TEXT_LAYER", 0)),
            words,
            List.of(new org.vanthu.truth.PartTruth("LETTER", List.of(1), Map.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Composition("paper", List.of(sheet), truth);
  }

  private static Truth truth(Path file) throws IOException {
    return TruthJson.read(TruthJson.beside(file));
  }

  private static List<String> words(Truth truth) {
    return truth.words().stream().map(WordTruth::text).toList();
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " ");
    }
  }
}
