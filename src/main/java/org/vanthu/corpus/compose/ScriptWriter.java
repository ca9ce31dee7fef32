package org.vanthu.corpus.compose;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vanthu.corpus.compose.Script.Appendix;
import org.vanthu.corpus.compose.Script.Block;
import org.vanthu.corpus.compose.Script.Stamps;
import org.vanthu.corpus.compose.Script.Style;
import org.vanthu.corpus.compose.Wishes.Annex;
import org.vanthu.corpus.compose.Wishes.Writing;

/** Writes a whole paper in words, all by chance of one seed. */
final class ScriptWriter {

  private static final LocalDate FIRST = LocalDate.of(2017, 1, 3);
  private static final int DAYS = 3_360;

  /** From here on, for half as long: then joint circulars ended (law of 2015). */
  private static final LocalDate JOINT = LocalDate.of(2011, 3, 1);

  /** How many papers in a hundred are drafts, and have appendices when chance decides. */
  private static final int DRAFTS = 4;

  private static final int APPENDICES = 45;

  private final Grammar grammar;
  private final Provinces provinces;

  ScriptWriter(Grammar grammar, Provinces provinces) {
    this.grammar = grammar;
    this.provinces = provinces;
  }

  Script write(long seed, Wishes wishes) {
    Dice dice = new Dice(seed);
    Kind kind = wishes.kind().orElseGet(() -> dice.of(Kind.values()));
    LocalDate first = kind == Kind.JOINT_CIRCULAR ? JOINT : FIRST;
    LocalDate day =
        working(first.plusDays(dice.below(kind == Kind.JOINT_CIRCULAR ? DAYS / 2 : DAYS)));
    List<Province> all = provinces.on(day);
    Issuer issuer = new Issuers(dice.apart(), day, all).of(kind);
    Numbering numbering = Numbering.of(kind, issuer, dice, day.getYear());
    boolean draft = wishes.writing() == Writing.PRINTED && dice.percent(DRAFTS);
    Dice chance = dice.apart();
    Moments moments = new Moments(chance, day, kind.party());
    Money money = new Money(chance);
    Citations citations = new Citations(chance, moments, all);
    Speech speech = new Speech(grammar, chance, moments, money, citations, all, issuer);
    var head =
        new HeadWriter(dice.apart(), kind, issuer, numbering, day, wishes.writing(), draft)
            .head(speech);
    List<Block> body = new BodyWriter(dice.apart(), kind, speech).body();
    var foot = new FootWriter(dice.apart(), kind, issuer).foot(speech);
    AppendixWriter annexes = new AppendixWriter(dice.apart(), kind, issuer, numbering, day, draft);
    List<Appendix> appendices =
        wanted(wishes.annex(), dice) ? annexes.appendices(speech, wishes) : List.of();
    Stamps stamps = new StampWriter(dice.apart(), issuer, day).stamps(wishes);
    String name = slug(kind.title()) + "-" + Long.toUnsignedString(seed, 36);
    return new Script(
        name,
        kind,
        head,
        body,
        foot,
        appendices,
        stamps,
        money.findings(),
        traits(day, draft, wishes, body));
  }

  private static boolean wanted(Annex annex, Dice dice) {
    return annex == Annex.TABLE || (annex == Annex.BY_CHANCE && dice.percent(APPENDICES));
  }

  private static LocalDate working(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }

  private static List<String> traits(
      LocalDate day, boolean draft, Wishes wishes, List<Block> body) {
    List<String> traits = new ArrayList<>();
    traits.add(day.isBefore(Provinces.MERGER) ? "63 provinces" : "34 provinces");
    if (draft) {
      traits.add("draft");
    }
    if (wishes.writing() != Writing.PRINTED) {
      traits.add(wishes.writing() == Writing.STAMPED ? "stamped number" : "handwritten number");
    }
    if (body.stream().anyMatch(block -> block.style() == Style.FOOTNOTE)) {
      traits.add("footnotes");
    }
    return traits;
  }

  private static String slug(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'd')
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-');
  }
}
