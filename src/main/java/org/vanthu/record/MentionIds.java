package org.vanthu.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanthu.model.Span;

/** Ids of mentions by their place; mentions of one type never share one. */
final class MentionIds {

  private record Place(int start, int end, MentionRecord.Type type) {}

  private final Map<Place, String> ids = new HashMap<>();

  MentionIds(List<MentionRecord> mentions) {
    for (MentionRecord mention : mentions) {
      TargetRecord target = mention.target();
      ids.put(new Place(target.start(), target.end(), mention.type()), mention.id());
    }
  }

  Optional<String> of(Span span, MentionRecord.Type type) {
    return Optional.ofNullable(ids.get(new Place(span.start(), span.end(), type)));
  }
}
