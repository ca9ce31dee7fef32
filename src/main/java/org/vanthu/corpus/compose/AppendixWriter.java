package org.vanthu.corpus.compose;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vanthu.corpus.compose.Script.Appendix;
import org.vanthu.corpus.compose.Script.Block;
import org.vanthu.corpus.compose.Script.Style;
import org.vanthu.corpus.compose.Wishes.Annex;
import org.vanthu.corpus.compose.Wishes.Writing;
import org.vanthu.corpus.table.AnnexTable;

/** Writes appendices and what they say of the letter that they belong to. */
final class AppendixWriter {

  private static final List<String> ROMAN = List.of("I", "II", "III");

  private final Dice dice;
  private final Kind kind;
  private final Issuer issuer;
  private final Numbering numbering;
  private final LocalDate day;
  private final boolean draft;

  AppendixWriter(
      Dice dice, Kind kind, Issuer issuer, Numbering numbering, LocalDate day, boolean draft) {
    this.dice = dice;
    this.kind = kind;
    this.issuer = issuer;
    this.numbering = numbering;
    this.day = day;
    this.draft = draft;
  }

  List<Appendix> appendices(Speech speech, Wishes wishes) {
    int count = dice.percent(75) ? 1 : 2;
    List<Appendix> appendices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean table = wishes.annex() == Annex.TABLE ? i == 0 || dice.percent(50) : dice.percent(60);
      String heading =
          count == 1
              ? dice.of("PHỤ LỤC", "Phụ lục")
              : dice.of("PHỤ LỤC ", "Phụ lục ") + ROMAN.get(i);
      String title = speech.say("annexTitle");
      Optional<AnnexTable> matter =
          table
              ? Optional.of(AnnexTable.random(dice.random(), day, wishes.tables()))
              : Optional.empty();
      List<Block> words = table ? List.of() : body(speech);
      appendices.add(new Appendix(heading, title, attached(wishes.writing()), matter, words));
    }
    return appendices;
  }

  private List<Block> body(Speech speech) {
    List<Block> blocks = new ArrayList<>();
    int count = dice.between(3, 9);
    for (int i = 1; i <= count; i++) {
      blocks.add(new Block(Style.BODY, i + ". " + speech.say("sentence")));
    }
    return blocks;
  }

  /** "(Kèm theo …)"; before the letter has its number, the blanks stay. */
  private String attached(Writing writing) {
    String lead = dice.of("Kèm theo ", "Kèm theo ", "Ban hành kèm theo ") + kind.title() + " số ";
    String body =
        issuer
            .name()
            .replaceFirst("^Ủy ban nhân dân .*", issuer.called())
            .replaceFirst("^Hội đồng nhân dân .*", issuer.called())
            .replaceFirst("^(Tỉnh|Thành) ủy .*", issuer.called());
    String of =
        " của " + Arrays.stream(body.split(" - (?=Bộ )")).map(Issuer::body).collect(joining(" - "));
    if (draft || (writing != Writing.PRINTED && dice.percent(50))) {
      return "(" + lead + "……" + numbering.behind() + of + ")";
    }
    String canonical = numbering.canonical();
    String form =
        dice.percent(60)
            ? Moments.inWords(day)
            : "%02d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    return "("
        + lead
        + "{CITES/ATTACHED_TO:{attachedTo="
        + canonical
        + ":{DOCUMENT_NUMBER="
        + canonical
        + ":"
        + canonical
        + "}}} ngày "
        + Moments.mark(day, day, form)
        + of
        + ")";
  }
}
