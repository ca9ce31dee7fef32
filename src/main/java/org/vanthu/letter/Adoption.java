package org.vanthu.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Fields;
import org.vanthu.model.Folded;
import org.vanthu.model.Judged;
import org.vanthu.model.Mention;
import org.vanthu.model.Reason;
import org.vanthu.model.Span;
import org.vanthu.model.Value;

/**
 * The day of an act whose head has none, from the line that closes it: "Nghị quyết này được Ủy ban
 * Thường vụ Quốc hội khóa XV, Phiên họp thứ 47 thông qua ngày 10 tháng 7 năm 2025."
 */
final class Adoption {

  /** In the day that an act was adopted being that of its issue. */
  private static final double CONCLUDED = 0.9;

  /** Characters before the day within which the act and who adopted it are named. */
  private static final int SENTENCE = 260;

  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?:luat|bo luat|nghi quyet|phap lenh)\\s+nay\\s[^.;]{0,200}\\bthong\\s+qua\\s+ngay\\s*$");

  private final Document document;
  private final List<Mention> mentions;

  Adoption(Document document, List<Mention> mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** The last such day between two offsets. */
  Optional<Fields.IssuedOnField> within(Span part) {
    return mentions.stream()
        .filter(mention -> part.contains(mention.span()))
        .filter(mention -> isDay(mention) && isAdopted(mention.span()))
        .reduce((first, last) -> last)
        .map(this::field);
  }

  private static boolean isDay(Mention mention) {
    return mention.value() instanceof Value.DatePeriod date
        && date.precision() == Value.Precision.DAY
        && date.from().isPresent();
  }

  private boolean isAdopted(Span day) {
    int from = Math.max(0, day.start() - SENTENCE);
    return ADOPTED.matcher(Folded.of(document.text().substring(from, day.start()))).find();
  }

  private Fields.IssuedOnField field(Mention mention) {
    Value.DatePeriod read = (Value.DatePeriod) mention.value();
    LocalDate day = read.from().orElseThrow();
    double confidence = CONCLUDED * document.confidence(mention.span());
    Judged<Value.DatePeriod> judged =
        new Judged<>(
            Value.DatePeriod.day(day, Value.DateRole.ISSUED),
            confidence,
            Set.of(Reason.INFERRED),
            List.of());
    return new Fields.IssuedOnField(
        new Field<>(judged, mention.span(), true),
        piece("%02d".formatted(day.getDayOfMonth()), confidence),
        piece("%02d".formatted(day.getMonthValue()), confidence),
        piece("" + day.getYear(), confidence));
  }

  private static Fields.Piece piece(String text, double confidence) {
    return new Fields.Piece(text, confidence, false);
  }
}
