package org.vanthu.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.PageInfo;
import org.vanthu.model.Region;
import org.vanthu.model.Span;
import org.vanthu.model.Target;
import org.vanthu.record.TargetRecord.RegionRecord;

/** Makes the targets of one document, with the links that open it there. */
final class TargetAssembler {

  private final Document document;
  private final String id;
  private final Map<Integer, PageInfo> pages;

  TargetAssembler(Document document, String id) {
    this.document = document;
    this.id = id;
    this.pages =
        document.pages().stream().collect(Collectors.toMap(PageInfo::number, Function.identity()));
  }

  TargetRecord of(Span span) {
    return of(document.target(span));
  }

  /** The target of something that is known to stand in a cell. */
  TargetRecord of(Span span, Target.CellPlace cell) {
    Target target = document.target(span);
    return of(
        new Target(
            target.start(), target.end(), target.regions(), Optional.of(cell), target.path()));
  }

  TargetRecord of(Target target) {
    return new TargetRecord(
        target.start(),
        target.end(),
        regions(target.regions()),
        target.cell(),
        target.path(),
        href(target));
  }

  List<RegionRecord> regions(List<Region> regions) {
    return regions.stream().map(TargetAssembler::region).toList();
  }

  String text(Span span) {
    return span.of(document.text());
  }

  private static RegionRecord region(Region region) {
    Box box = region.box();
    return new RegionRecord(
        region.page(),
        List.of(
            Rounding.points(box.left()),
            Rounding.points(box.top()),
            Rounding.points(box.right()),
            Rounding.points(box.bottom())));
  }

  /**
   * A media fragment for pages (W3C Media Fragments 1.0), a text fragment (RFC 5147) for others.
   */
  private String href(Target target) {
    if (target.regions().isEmpty()) {
      return "/documents/%s#char=%d,%d".formatted(id, target.start(), target.end());
    }
    int page = target.regions().getFirst().page();
    Box hull =
        Box.around(
            target.regions().stream().filter(r -> r.page() == page).map(Region::box).toList());
    return "/documents/%s?page=%d%s".formatted(id, page, fragment(pages.get(page), hull));
  }

  private static String fragment(@Nullable PageInfo page, Box box) {
    if (page == null) {
      return "";
    }
    double left = percent(box.left(), page.width());
    double top = percent(box.top(), page.height());
    return String.format(
        Locale.ROOT,
        "#xywh=percent:%.2f,%.2f,%.2f,%.2f",
        left,
        top,
        percent(box.right(), page.width()) - left,
        percent(box.bottom(), page.height()) - top);
  }

  private static double percent(double points, double whole) {
    return Math.clamp(points / whole * 100, 0, 100);
  }
}
