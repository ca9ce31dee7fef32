package org.vanthu.record.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vanthu.model.Confidence;
import org.vanthu.model.Fields;
import org.vanthu.model.Value;
import org.vanthu.record.FieldsRecord;
import org.vanthu.record.FieldsRecord.FieldRecord;
import org.vanthu.record.FieldsRecord.IssuedOnValue;
import org.vanthu.record.FieldsRecord.NumberValue;

/**
 * A field as people read it.
 *
 * @param name as in the record: "issuedOn"
 * @param label in Vietnamese: "Ngày ban hành"
 * @param value in words
 */
record FieldRow(String name, String label, String value, FieldRecord<?, ?> field) {

  /** All fields that were found, in the order in which a letter shows them. */
  static List<FieldRow> of(FieldsRecord fields) {
    List<FieldRow> rows = new ArrayList<>();
    add(rows, "parentIssuer", "Cơ quan chủ quản", fields.parentIssuer());
    add(rows, "issuer", "Cơ quan ban hành", fields.issuer());
    add(rows, "number", "Số, ký hiệu", fields.number());
    add(rows, "place", "Địa danh", fields.place());
    add(rows, "issuedOn", "Ngày ban hành", fields.issuedOn());
    add(rows, "kind", "Loại văn bản", fields.kind());
    add(rows, "subject", "Trích yếu", fields.subject());
    add(rows, "urgency", "Độ khẩn", fields.urgency());
    add(rows, "secrecy", "Độ mật", fields.secrecy());
    add(rows, "draft", "Dự thảo", fields.draft());
    add(rows, "attachedTo", "Kèm theo", fields.attachedTo());
    fields.addressees().forEach(f -> add(rows, "addressees", "Kính gửi", Optional.of(f)));
    fields
        .signerAuthority()
        .forEach(f -> add(rows, "signerAuthority", "Quyền hạn ký", Optional.of(f)));
    fields.signerTitle().forEach(f -> add(rows, "signerTitle", "Chức vụ người ký", Optional.of(f)));
    fields.signerName().forEach(f -> add(rows, "signerName", "Người ký", Optional.of(f)));
    fields.distribution().forEach(f -> add(rows, "distribution", "Nơi nhận", Optional.of(f)));
    add(rows, "drafter", "Người soạn thảo", fields.drafter());
    return rows;
  }

  private static void add(
      List<FieldRow> rows, String name, String label, Optional<? extends FieldRecord<?, ?>> field) {
    field.ifPresent(f -> rows.add(new FieldRow(name, label, words(f.value()), f)));
  }

  boolean doubtful() {
    return field.confidence() < Confidence.DOUBTFUL;
  }

  /** Confidence, reasons and other readings, where the value wants a look; else nothing. */
  String doubt() {
    if (!doubtful()) {
      return "";
    }
    String reasons = field.reasons().stream().map(Enum::name).collect(Collectors.joining(", "));
    String others =
        field.alternatives().stream().map(a -> a.text()).collect(Collectors.joining(" / "));
    return "cần xem lại: "
        + field.confidence()
        + (reasons.isEmpty() ? "" : ", " + reasons)
        + (others.isEmpty() ? "" : ", hoặc: " + others);
  }

  private static String words(Object value) {
    return switch (value) {
      case NumberValue v -> v.canonical().orElse("…/" + v.symbol());
      case Value.DocumentNumber v -> v.canonical().orElse("…/" + v.symbol());
      case IssuedOnValue v -> date(v);
      case Fields.Issuer v -> v.name();
      case Boolean v -> v ? "có" : "không";
      default -> value.toString();
    };
  }

  private static String date(IssuedOnValue value) {
    Optional<LocalDate> day = value.from();
    return switch (value.precision()) {
      case DAY -> day.map(LocalDate::toString).orElse("…");
      case MONTH -> day.map(d -> YearMonth.from(d).toString()).orElse("…");
      case YEAR -> day.map(d -> Integer.toString(d.getYear())).orElse("…");
      default ->
          day.map(LocalDate::toString).orElse("…")
              + " – "
              + value.to().map(LocalDate::toString).orElse("…");
    };
  }
}
