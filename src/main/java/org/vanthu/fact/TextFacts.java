package org.vanthu.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Fact;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Value.Quantity;

/** Reads the figures of sentences and of items with a province as their label. */
final class TextFacts {

  /** Figure, measure and province stand in one sentence, or under one label. */
  private static final double STATED = 0.9;

  /** What remains where the measure's noun is not known as one. */
  private static final double UNKNOWN_NOUN = 0.8;

  /** What remains where the province is the heading's or the issuer's. */
  private static final double FROM_ABOVE = 0.9;

  /** Characters before a figure in which its measure stands. */
  private static final int REACH = 300;

  private static final Pattern RANK =
      Pattern.compile(
          "(?iU)\\b(?:đứng|xếp|hạng)\\s+(?:(?:thứ|hạng|vị trí)\\s+){0,2}(\\d{1,2})(?:\\s?/\\s?(\\d{2}))?"
              + "(?![\\d./,%])");

  private final Document document;
  private final Scopes scopes;
  private final Located figures;
  private final Located dates;
  private Optional<Sentence> lead = Optional.empty();

  TextFacts(Document document, Scopes scopes, Located figures, Located dates) {
    this.document = document;
    this.scopes = scopes;
    this.figures = figures;
    this.dates = dates;
  }

  void read(List<Sentence> sentences, List<Fact> facts) {
    for (Sentence sentence : sentences) {
      boolean leads = sentence.span().of(document.text()).endsWith(":");
      Optional<Map.Entry<String, Integer>> label = scopes.label(sentence);
      if (label.isPresent()) {
        labelled(sentence, label.get(), facts);
      } else if (!leads) {
        plain(sentence, facts);
      }
      if (leads && label.isEmpty()) {
        lead = Optional.of(sentence);
      } else if (!sentence.item() && label.isEmpty()) {
        lead = Optional.empty();
      }
    }
  }

  /** "- Thanh Hóa: 19,8/22 điểm, 95,70 %, đứng thứ 1/63". */
  private void labelled(Sentence item, Map.Entry<String, Integer> label, List<Fact> facts) {
    Optional<Measures.Measure> led =
        lead.flatMap(l -> Measures.ofLead(text(l.body(), l.span().end())));
    int from = label.getValue();
    for (Mention mention : figures.in(from, item.span().end())) {
      int start = mention.span().start();
      Optional<Measures.Measure> own = Measures.before(text(Math.max(from, start - REACH), start));
      Optional<Measures.Measure> measure = own.or(() -> led);
      measure.ifPresent(
          m -> facts.add(fact(Optional.of(label.getKey()), m, mention, asOf(item), STATED)));
      from = mention.span().end();
    }
    rank(item, label.getValue(), label.getKey(), facts);
  }

  private void rank(Sentence item, int from, String province, List<Fact> facts) {
    Matcher m = RANK.matcher(document.text()).region(from, item.span().end());
    if (m.find()) {
      Span span = new Span(m.start(1), m.group(2) == null ? m.end(1) : m.end(2));
      OptionalDouble of =
          m.group(2) == null
              ? OptionalDouble.empty()
              : OptionalDouble.of(Double.parseDouble(m.group(2)));
      double confidence = STATED * document.confidence(span);
      facts.add(
          new Fact(
              Optional.of(province),
              "thứ hạng",
              Double.parseDouble(m.group(1)),
              of,
              "",
              asOf(item),
              confidence,
              span));
    }
  }

  private void plain(Sentence sentence, List<Fact> facts) {
    int from = sentence.body();
    Optional<String> whole = scopes.of(sentence.span());
    for (Mention mention : figures.in(sentence.body(), sentence.span().end())) {
      int start = mention.span().start();
      int clause = Math.max(from, start - REACH);
      Optional<Measures.Measure> measure = Measures.before(text(clause, start));
      if (measure.isPresent()) {
        Optional<String> own = scopes.of(new Span(clause, start));
        boolean other = own.isEmpty() && scopes.names(new Span(clause, start));
        Optional<String> said = other ? Optional.empty() : own.or(() -> whole);
        boolean none = said.isEmpty() && !scopes.names(sentence.span());
        Optional<String> above = none ? scopes.above(sentence.span()) : Optional.empty();
        double certainty = above.isPresent() ? STATED * FROM_ABOVE : STATED;
        facts.add(fact(said.or(() -> above), measure.get(), mention, asOf(sentence), certainty));
      }
      from = mention.span().end();
    }
  }

  private Fact fact(
      Optional<String> province,
      Measures.Measure measure,
      Mention mention,
      Optional<LocalDate> asOf,
      double certainty) {
    Quantity quantity = (Quantity) mention.value();
    double doubt = measure.sure() ? 1 : UNKNOWN_NOUN;
    return new Fact(
        province,
        measure.text(),
        quantity.number(),
        quantity.of(),
        quantity.unit(),
        asOf,
        certainty * doubt * mention.judged().confidence(),
        mention.span());
  }

  private Optional<LocalDate> asOf(Sentence sentence) {
    return AsOf.in(sentence.span(), dates).or(() -> lead.flatMap(l -> AsOf.in(l.span(), dates)));
  }

  private String text(int from, int to) {
    return from < to ? document.text().substring(from, to) : "";
  }
}
