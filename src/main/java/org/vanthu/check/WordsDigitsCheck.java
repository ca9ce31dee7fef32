package org.vanthu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vanthu.model.Document;
import org.vanthu.model.Finding;
import org.vanthu.model.Finding.Code;
import org.vanthu.model.Finding.Outcome;
import org.vanthu.model.Finding.Severity;
import org.vanthu.model.Mention;
import org.vanthu.model.Value;

/** Compares an amount in digits with the same amount written out behind it. */
final class WordsDigitsCheck {

  /** Characters between digits and words: " đồng (Bằng chữ: "; more pairs what is apart. */
  private static final int APART = 40;

  List<Finding> check(Document document, List<Mention> mentions) {
    List<Mention> amounts =
        mentions.stream()
            .filter(mention -> mention.value() instanceof Value.Amount)
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < amounts.size(); i++) {
      pair(document, amounts.get(i - 1), amounts.get(i)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> pair(Document document, Mention digits, Mention words) {
    Value.Amount stated = (Value.Amount) digits.value();
    Value.Amount written = (Value.Amount) words.value();
    int gap = words.span().start() - digits.span().end();
    if (stated.inWords() || !written.inWords() || gap < 0 || gap > APART) {
      return Optional.empty();
    }
    String between = document.text().substring(digits.span().end(), words.span().start());
    boolean introduced =
        between.contains("(") || between.matches("(?isu).*(?:b[ằa]ng ch[ữu]|vi[ếe]t b[ằa]ng).*");
    if (!introduced || stated.vnd().isEmpty() || written.vnd().isEmpty()) {
      return Optional.empty();
    }
    boolean same = stated.vnd().getAsLong() == written.vnd().getAsLong();
    String inDigits = digits.text(document);
    String inWords = words.text(document);
    return Optional.of(
        new Finding(
            Code.WORDS_DIGITS,
            same ? Outcome.CONFIRMED : Outcome.CONTRADICTED,
            same ? Severity.INFO : Severity.ERROR,
            same
                ? "Số tiền bằng chữ khớp với bằng số: %s.".formatted(inDigits)
                : "Số tiền bằng số “%s” khác với bằng chữ “%s”. Hỏi lại đơn vị gửi số nào đúng."
                    .formatted(inDigits, inWords),
            same
                ? "The amount in words agrees with the digits: %s.".formatted(inDigits)
                : "The amount in digits, “%s”, differs from the one in words, “%s”. Ask the sender which is meant."
                    .formatted(inDigits, inWords),
            OptionalDouble.of(stated.vnd().getAsLong()),
            OptionalDouble.of(written.vnd().getAsLong()),
            0,
            Optional.empty(),
            List.of(digits.span(), words.span())));
  }
}
