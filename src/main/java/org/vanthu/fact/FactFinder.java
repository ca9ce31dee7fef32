package org.vanthu.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.Fact;
import org.vanthu.model.Heading;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning;
import org.vanthu.model.Task;
import org.vanthu.model.Value;

/** Finds the figures and the tasks of a document. */
public final class FactFinder {

  /**
   * What a document states.
   *
   * @param facts by their place
   * @param tasks by their place
   */
  public record Stated(List<Fact> facts, List<Task> tasks) {

    public Stated {
      facts = List.copyOf(facts);
      tasks = List.copyOf(tasks);
    }
  }

  public Stated find(
      Document document,
      List<TableMeaning> tables,
      List<Mention> mentions,
      List<Part> parts,
      List<Heading> outline) {
    Located provinces = new Located(mentions, Value.Province.class::isInstance);
    Scopes scopes = new Scopes(document, parts, outline, provinces);
    Located dates = new Located(mentions, Value.DatePeriod.class::isInstance);
    Located figures = new Located(mentions, Value.Quantity.class::isInstance);
    Located bodies = new Located(mentions, Value.Organisation.class::isInstance);
    List<Fact> facts = new ArrayList<>(new TableFacts(document, provinces, dates).of(tables));
    List<Task> tasks = new ArrayList<>();
    for (Span passage : document.passages()) {
      List<Sentence> sentences = Sentence.of(document.text(), passage);
      new TextFacts(document, scopes, figures, dates).read(sentences, facts);
      new Tasks(document, bodies, dates, outline).read(sentences, tasks);
    }
    facts.sort(Comparator.comparingInt(fact -> fact.span().start()));
    tasks.sort(Comparator.comparingInt(task -> task.span().start()));
    return new Stated(facts, tasks);
  }
}
