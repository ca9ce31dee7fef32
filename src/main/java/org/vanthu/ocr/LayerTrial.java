package org.vanthu.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vanthu.model.Alternative;
import org.vanthu.model.Box;
import org.vanthu.model.Doubt;
import org.vanthu.model.Page;
import org.vanthu.model.Reason;
import org.vanthu.model.Word;
import org.vanthu.model.language.Edits;

/** Compares a few doubted words of a text layer with their pixels. */
final class LayerTrial {

  /** Words with digits, and words without, that are read; more cost time. */
  private static final int SAMPLE = 8;

  /** Share of the sample that must agree. A true layer agrees nearly whole, a shifted one never. */
  private static final double AGREEING = 0.6;

  /** Letters, of all of a word's, that may be misread for it to agree still. */
  private static final double MISREAD = 0.34;

  /** The most that is claimed for a word of a believed layer that was read otherwise. */
  private static final double DISPUTED = 0.7;

  /** The most that is claimed for a doubted word that nobody could compare. */
  private static final double UNPROVED = 0.5;

  /** Room around a word, in inches. */
  private static final double MARGIN = 0.02;

  private final Readers readers;
  private final Gray page;

  LayerTrial(Readers readers, Gray page, Deadline deadline) {
    this.readers = readers;
    this.page = page;
    readers.turnTo(page, deadline);
  }

  /** The page without its doubt: with the doubted words, or without them. */
  Page judge(Page doubted, Doubt doubt) throws TimeoutException {
    Map<Word, String> read = new HashMap<>();
    boolean believed = agree(sample(doubt, LayerTrial::hasDigit), read);
    believed &= agree(sample(doubt, word -> !hasDigit(word)), read);
    if (!believed || read.isEmpty()) {
      Set<Word> dropped = new HashSet<>(doubt.words());
      List<Word> left = doubted.words().stream().filter(w -> !dropped.contains(w)).toList();
      return doubted.settled(left, doubt.otherwise(), doubt.why());
    }
    List<Word> words = doubted.words().stream().map(w -> disputed(w, read.get(w))).toList();
    return doubted.settled(words, doubted.origin(), doubted.why());
  }

  /** A page whose pixels can't be had: what was doubted of it stays so. */
  static Page unproved(Page page) {
    if (page.doubt().isEmpty()) {
      return page;
    }
    Set<Word> doubted = new HashSet<>(page.doubt().get().words());
    List<Word> words =
        page.words().stream()
            .map(w -> doubted.contains(w) ? atMost(w, UNPROVED, Reason.UNREAD, List.of()) : w)
            .toList();
    return page.settled(words, page.origin(), page.why());
  }

  private static Word atMost(
      Word word, double confidence, Reason reason, List<Alternative> alternatives) {
    return new Word(
        word.text(),
        word.original(),
        word.box(),
        word.edges(),
        word.style(),
        word.road(),
        Math.min(word.confidence(), confidence),
        Set.of(reason),
        alternatives);
  }

  private static Word disputed(Word word, @org.jspecify.annotations.Nullable String read) {
    if (read == null || same(word.text(), read) || read.isBlank()) {
      return word;
    }
    Alternative other = new Alternative(read, (1 - DISPUTED) / 2);
    return atMost(word, DISPUTED, Reason.READINGS_DISAGREE, List.of(other));
  }

  /** The longest words, which say most, of those wanted. */
  private static List<Word> sample(Doubt doubt, Predicate<Word> wanted) {
    return doubt.words().stream()
        .filter(word -> plain(word.text()).length() >= 2 && word.style().rotation() == 0)
        .filter(wanted)
        .sorted(Comparator.comparingInt((Word word) -> -word.text().length()))
        .limit(SAMPLE)
        .toList();
  }

  private boolean agree(List<Word> sample, Map<Word, String> read) throws TimeoutException {
    int agreeing = 0;
    for (Word word : sample) {
      String text = text(word.box());
      read.put(word, text);
      agreeing += same(word.text(), text) ? 1 : 0;
    }
    return agreeing >= AGREEING * sample.size();
  }

  private String text(Box box) throws TimeoutException {
    double scale = page.dotsPerInch() / 72;
    int margin = page.pixels(MARGIN);
    Rect place =
        new Rect(
            (int) Math.floor(box.left() * scale) - margin,
            (int) Math.floor(box.top() * scale) - margin,
            (int) Math.ceil(box.right() * scale) + margin,
            (int) Math.ceil(box.bottom() * scale) + margin);
    List<Glyphs> glyphs = new ArrayList<>(readers.first(place, Segmentation.LINE, ""));
    return glyphs.stream().map(Glyphs::text).collect(Collectors.joining());
  }

  private static boolean hasDigit(Word word) {
    return word.text().codePoints().anyMatch(Character::isDigit);
  }

  /** Digits must be the same, letters nearly. */
  private static boolean same(String told, String read) {
    String a = plain(told);
    String b = plain(read);
    return a.replaceAll("\\D", "").equals(b.replaceAll("\\D", ""))
        && Edits.within(MISREAD * a.length(), a, b);
  }

  /** Letters without marks, and digits. */
  private static String plain(String text) {
    return Folded.of(text).replaceAll("[^a-z0-9]", "");
  }
}
