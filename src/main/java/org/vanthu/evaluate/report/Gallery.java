package org.vanthu.evaluate.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.report.Evaluated.PageSize;
import org.vanthu.evaluate.report.Selection.Shown;
import org.vanthu.model.Region;

/** Pictures of mistakes; every page is drawn once, however many mistakes it has. */
final class Gallery {

  private final long budget;
  private final IdentityHashMap<Shown, List<Crop>> crops = new IdentityHashMap<>();
  private long bytes;
  private int omitted;

  /**
   * @param budget bytes of all pictures together; those beyond are left out and counted
   */
  Gallery(long budget) {
    this.budget = budget;
  }

  static Gallery of(List<Selection> selections, long budget) {
    Gallery gallery = new Gallery(budget);
    Selection.byDocument(selections).forEach(gallery::draw);
    return gallery;
  }

  private void draw(Evaluated document, List<Shown> shown) {
    Map<Integer, List<Shown>> pages = new TreeMap<>();
    for (Shown one : shown) {
      one.mistake().where().stream()
          .map(Region::page)
          .distinct()
          .forEach(page -> pages.computeIfAbsent(page, p -> new ArrayList<>()).add(one));
    }
    try (PagePictures pictures = new PagePictures(document)) {
      for (PageSize size : document.pages()) {
        List<Shown> here = pages.getOrDefault(size.number(), List.of());
        if (!here.isEmpty()) {
          pictures.page(size).ifPresent(picture -> here.forEach(one -> cut(one, size, picture)));
        }
      }
    }
  }

  private void cut(Shown one, PageSize size, PagePictures.Picture picture) {
    Mistake mistake = one.mistake();
    Crop crop = Crop.of(mistake, size, picture);
    if (bytes + crop.jpeg().length > budget) {
      omitted++;
      return;
    }
    bytes += crop.jpeg().length;
    crops.computeIfAbsent(one, o -> new ArrayList<>()).add(crop);
  }

  /** One for each page that it touches; empty when there is nothing to draw. */
  List<Crop> of(Shown shown) {
    return Optional.ofNullable(crops.get(shown)).map(List::copyOf).orElse(List.of());
  }

  /** Pictures left out because there were too many. */
  int omitted() {
    return omitted;
  }
}
