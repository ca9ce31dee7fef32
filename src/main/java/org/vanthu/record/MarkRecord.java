package org.vanthu.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.vanthu.model.Mark;
import org.vanthu.record.FieldsRecord.FieldRecord;

/**
 * Something on a page that is not running text.
 *
 * @param fields what a stamp says, by name; empty when nothing was read from it
 */
public record MarkRecord(
    Mark.Type type, Map<String, FieldRecord<String, String>> fields, TargetRecord target) {

  public MarkRecord {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }
}
