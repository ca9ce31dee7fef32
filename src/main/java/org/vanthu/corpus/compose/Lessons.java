package org.vanthu.corpus.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vanthu.corpus.compose.Script.Signer;

/**
 * Marked texts from which readers of names are taught: the words of made papers, and sentences
 * about bodies and persons of all sorts. The same seed gives the same texts.
 */
public final class Lessons {

  /** First day and number of days of the papers in whose time sentences are set. */
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 3);

  private static final int DAYS = 3_360;

  private final Grammar lessons = new Grammar("lessons.txt");
  private final Provinces provinces = new Provinces();
  private final ScriptWriter writer = new ScriptWriter(new Grammar(), provinces);

  /**
   * A made paper's words.
   *
   * @param paragraphs marked ({@link org.vanthu.corpus.MarkedText}), in order
   */
  public record PaperWords(List<String> paragraphs) {

    public PaperWords {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** The words of the paper that the generator makes of a seed. */
  public PaperWords paper(long seed) {
    Script script = writer.write(seed, Wishes.any());
    List<String> words = new ArrayList<>();
    Script.Head head = script.head();
    words.addAll(head.parent());
    words.addAll(head.issuer());
    Stream.of(head.number(), head.placeAndDate(), head.about(), head.title(), head.subject())
        .filter(line -> !line.isEmpty())
        .forEach(words::add);
    head.addressees().forEach(to -> words.add("Kính gửi: " + to + "."));
    script.body().forEach(block -> words.add(block.marked()));
    words.addAll(script.foot().distribution());
    script.foot().signers().forEach(signer -> words.addAll(lines(signer)));
    for (Script.Appendix appendix : script.appendices()) {
      words.add(appendix.heading());
      words.add(appendix.title());
      words.add(appendix.attached());
      appendix.body().forEach(block -> words.add(block.marked()));
    }
    return new PaperWords(words);
  }

  private static List<String> lines(Signer signer) {
    List<String> lines = new ArrayList<>(signer.authority());
    lines.add(signer.title());
    lines.add(signer.name());
    return lines;
  }

  /** A sentence or two with names, and with what looks like names and is none. */
  public String sentence(long seed) {
    Dice dice = new Dice(seed);
    LocalDate day = FIRST.plusDays(dice.below(DAYS));
    List<Province> all = provinces.on(day);
    Moments moments = new Moments(dice, day, false);
    Citations citations = new Citations(dice, moments, all);
    Issuer issuer = new LocalIssuers(dice, day, all).department();
    Speech speech = new Speech(lessons, dice, moments, new Money(dice), citations, all, issuer);
    return speech.say("lesson");
  }
}
