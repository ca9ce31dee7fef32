package org.vanthu.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.vanthu.model.Box;
import org.vanthu.model.Doubt;
import org.vanthu.model.Origin;
import org.vanthu.model.Page;
import org.vanthu.model.Road;
import org.vanthu.model.Word;

/** Reads one page: its ink, its annotations, the decision about its pixels. */
final class PageReader {

  /**
   * A page as read.
   *
   * @param undrawable why its pixels would be incomplete, if they would
   * @param known where its pixels need not be read: under words that are trusted
   */
  record Result(Page page, Optional<String> undrawable, List<Box> known) {

    Result {
      known = List.copyOf(known);
    }
  }

  private final Layers layers;
  private final Fonts fonts = new Fonts();
  private final Encodings encodings = new Encodings();

  PageReader(Layers layers) {
    this.layers = layers;
  }

  Result read(PDPage page, int number) throws IOException {
    PageFrame frame = PageFrame.of(page);
    boolean damaged = ContentData.damaged(page);
    InkEngine engine = new InkEngine(page, frame, layers, fonts);
    Ink ink = engine.page();
    AnnotationReader.Notes notes = AnnotationReader.read(page, number, frame, engine);
    List<InkWord> seen = new ArrayList<>();
    int hidden = 0;
    for (InkWord word : WordSplitter.split(ink.glyphs())) {
      if (word.hidden()) {
        hidden += word.glyphs().size();
      } else {
        seen.add(word);
      }
    }
    Layer layer = layer(seen);
    Pictures pictures = Pictures.of(ink.images(), frame, layer.boxes());
    PageDecision decision =
        damaged
            ? PageDecision.damaged()
            : PageDecision.of(evidence(layer, hidden, notes, pictures, ink));
    List<Word> words = new ArrayList<>(decision.keepLayer() ? layer.words : List.of());
    words.addAll(notes.words());
    Page read =
        new Page(
            number,
            frame.width(),
            frame.height(),
            decision.origin(),
            decision.why(),
            words,
            ink.rulings().joined(),
            notes.marks());
    boolean restAlone = decision.restAlone() && layer.doubted.isEmpty();
    return new Result(
        decision.keepLayer() ? doubted(read, layer) : read,
        undrawable(damaged, pictures),
        restAlone ? layer.boxes() : List.of());
  }

  private static Page doubted(Page page, Layer layer) {
    if (layer.doubted.isEmpty()) {
      return page;
    }
    boolean all = layer.doubted.size() == layer.words.size();
    return page.doubted(
        new Doubt(
            layer.doubted,
            all ? Origin.OCR : Origin.MIXED,
            "the text layer tells other characters than were read in a sample of its words"));
  }

  private static Optional<String> undrawable(boolean damaged, Pictures pictures) {
    if (damaged) {
      return Optional.of("its content is damaged; what could be unpacked was read");
    }
    return pictures.undrawable()
        ? Optional.of("a picture on it can't be decoded")
        : Optional.empty();
  }

  /**
   * The visible text layer.
   *
   * @param words those whose every character has a meaning
   * @param unknown characters of words with characters that have none
   * @param lying characters of words whose outlines are not what the file tells of them
   * @param doubted those of the words that only their pixels can prove
   */
  private record Layer(List<Word> words, int unknown, int lying, List<Word> doubted) {

    List<Box> boxes() {
      return words.stream().map(Word::box).toList();
    }

    int characters() {
      return words.stream().mapToInt(word -> word.text().length()).sum();
    }
  }

  private Layer layer(List<InkWord> seen) {
    Encodings.Spellings spellings = encodings.of(seen);
    List<Word> words = new ArrayList<>();
    int unknown = 0;
    int lying = 0;
    List<Word> unproved = new ArrayList<>();
    List<Word> doubted = new ArrayList<>();
    for (InkWord word : seen) {
      Optional<Road> legacy = spellings.road(word);
      if (word.original().indexOf(FontInk.UNKNOWN) >= 0) {
        unknown += word.font().symbols() ? 0 : word.glyphs().size();
      } else if (legacy.isEmpty() && word.lies()) {
        lying += word.glyphs().size();
      } else {
        Word spelled = word.spelled(spellings::of, legacy.orElse(Road.TEXT_LAYER));
        words.add(spelled);
        if (word.unproved()) {
          unproved.add(spelled);
        } else if (word.digitsDoubtful()) {
          doubted.add(spelled);
        }
      }
    }
    if (TextQuality.strange(unproved.stream().map(Word::text).toList())) {
      doubted.addAll(unproved);
    }
    return new Layer(words, unknown, lying, doubted);
  }

  private static PageDecision.Evidence evidence(
      Layer layer, int hidden, AnnotationReader.Notes notes, Pictures pictures, Ink ink) {
    return new PageDecision.Evidence(
        layer.characters(),
        layer.unknown,
        layer.lying + notes.lying(),
        hidden,
        TextQuality.garbled(layer.words.stream().map(Word::text).toList()),
        notes.words().stream().mapToInt(word -> word.text().length()).sum(),
        notes.marks().size(),
        pictures.covered(),
        pictures.writing(),
        pictures.inkedWords(),
        ink.curves());
  }
}
