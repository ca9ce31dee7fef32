package org.vanthu.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanthu.model.Block;
import org.vanthu.model.Document;
import org.vanthu.model.Mention;
import org.vanthu.model.Once;
import org.vanthu.model.Part;
import org.vanthu.model.Span;
import org.vanthu.model.TableMeaning;
import org.vanthu.name.personal.PersonalFinder;

/** Finds the bodies and persons that a document names. Models are read when first needed. */
public final class NameReader {

  private final java.util.function.Supplier<Loaded> loaded;

  public NameReader() {
    this.loaded = new Once<>(Loaded::load);
  }

  /**
   * Mentions of bodies, of persons and of personal data by their start; those of one type never
   * overlap.
   */
  public List<Mention> read(
      Document document, List<TableMeaning> tables, List<Mention> mentions, List<Part> parts) {
    List<Mention> found = new ArrayList<>();
    for (Part part : parts) {
      found.addAll(new FieldNames(document).of(part.fields()));
    }
    Loaded models = loaded.get();
    NameFinder finder = new NameFinder(document.text(), models);
    Provinces provinces = new Provinces(mentions, parts);
    Bodies bodies = new Bodies(document, models, provinces);
    Persons persons = new Persons(document, models.families(), provinces);
    Set<Integer> cells = cells(document);
    Asides asides = new Asides(document.text());
    List<Mention> told = new ArrayList<>(found);
    told.addAll(new PersonalFinder(document, tables, mentions).find());
    for (Span passage : document.passages()) {
      boolean cell = cells.contains(passage.start());
      for (FoundName whole : finder.find(passage, cell)) {
        for (FoundName name : asides.commune(whole) ? List.<FoundName>of() : persons.apart(whole)) {
          Optional<Mention> mention =
              name.person() ? persons.mention(name) : bodies.mention(name, cell);
          mention.filter(m -> free(m, found)).ifPresent(told::add);
        }
      }
    }
    told.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return told;
  }

  private static Set<Integer> cells(Document document) {
    Set<Integer> cells = new HashSet<>();
    document.tables().forEach(t -> t.cells().forEach(cell -> cells.add(cell.span().start())));
    document.blocks().stream().map(Block::span).map(Span::start).forEach(cells::remove);
    return cells;
  }

  private static boolean free(Mention mention, List<Mention> taken) {
    return taken.stream().noneMatch(other -> other.span().overlaps(mention.span()));
  }
}
