package org.vanthu.entity.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanthu.entity.passage.Found;
import org.vanthu.entity.passage.Passage;
import org.vanthu.entity.passage.Token;
import org.vanthu.model.Value.CodedName;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.Province;
import org.vanthu.model.Value.ProvinceRole;

/** Finds provinces in the passages of a document. */
public final class ProvinceFinder {

  /** A province with its name in full. */
  private static final double PLAIN = 0.97;

  private final Gazetteer gazetteer = Gazetteer.load();

  /**
   * The provinces of one passage.
   *
   * @param dates all dates of the document, which tell its era
   * @param rowLabel whether the passage is the label of a table's row
   */
  public List<Found<Province>> find(
      Passage passage, List<Found<DatePeriod>> dates, boolean rowLabel) {
    return find(passage, new Eras(dates), rowLabel);
  }

  private List<Found<Province>> find(Passage passage, Eras eras, boolean rowLabel) {
    ProvinceRoles roles = new ProvinceRoles(passage, rowLabel);
    List<Place> places = places(passage, eras, roles);
    List<Found<Province>> found = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      Place place = places.get(k);
      boolean listed =
          k > 0 && roles.joins(places.get(k - 1).next(), place.from())
              || k + 1 < places.size() && roles.joins(place.next(), places.get(k + 1).from());
      ProvinceRole role = roles.of(place.from(), place.next(), listed);
      CodedName named = eras.named(place.unit(), passage.at(place.from()).start());
      Province value = new Province(named.code(), named.name(), role, place.unit().since());
      found.add(Found.of(passage.span(place.from(), place.next()), value, PLAIN));
    }
    return found;
  }

  private record Place(Unit unit, int from, int next) {}

  private List<Place> places(Passage passage, Eras eras, ProvinceRoles roles) {
    PlaceNames names = new PlaceNames(passage);
    List<Place> places = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      Token token = passage.at(i);
      Optional<Gazetteer.Match> match =
          token.isWord() && !passage.isTaken(i) ? gazetteer.at(passage, i) : Optional.empty();
      if (match.isEmpty()) {
        i++;
        continue;
      }
      int next = match.get().next();
      boolean merged = eras.isMerged(token.start());
      boolean listed = !places.isEmpty() && roles.joins(places.getLast().next(), i);
      if (names.isProvince(match.get().unit(), i, next, merged, listed)) {
        places.add(new Place(match.get().unit(), i, next));
      }
      i = next;
    }
    return places;
  }
}
