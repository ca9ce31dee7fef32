package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanthu.model.Field;

/**
 * The end of a letter: recipients at the left, who signed at the right, or several beside each
 * other.
 *
 * @param drafter the mark of who drafted the letter, with the number of copies: "NVM.25"
 */
record Foot(
    List<Field<String>> distribution, Optional<Field<String>> drafter, List<Signer> signers) {

  private static final Pattern DISTRIBUTION = Pattern.compile("noi nhan\\s?[:.;]?.{0,30}");

  /** Ends the text of a letter, with a word before it; what follows is its foot. */
  private static final Pattern TEXT_END = Pattern.compile(".{3,}\\./\\.?\\W{0,2}");

  /** Lines above the list within which signers that were read before it may stand. */
  private static final int SIGNERS = 16;

  private static final int LONGEST = 40;

  Foot {
    distribution = List.copyOf(distribution);
    signers = List.copyOf(signers);
  }

  static Foot find(List<PaperLine> lines, Texts texts) {
    List<PaperLine> part = apart(lines, texts);
    int at = -1;
    for (int i = 0; i < part.size(); i++) {
      at = DISTRIBUTION.matcher(part.get(i).folded()).matches() ? i : at;
    }
    at = at < 0 ? Recipients.leadless(part) : at;
    Recipients recipients = at < 0 ? Recipients.NONE : Recipients.below(part, at);
    int from = at < 0 ? lastOffice(part) : before(part, at);
    List<PaperLine> rest = new ArrayList<>(part.subList(from, part.size()));
    rest.removeAll(recipients.lines());
    List<Field<String>> distribution = recipients.fields(texts);
    List<Signer> signers = Signers.find(rest, !distribution.isEmpty(), texts);
    return new Foot(distribution, recipients.drafter(texts), signers);
  }

  /** The lines, those of the foot parted where two columns were read as one line. */
  private static List<PaperLine> apart(List<PaperLine> lines, Texts texts) {
    int from = Math.max(0, lines.size() - LONGEST);
    for (int i = from; i < lines.size(); i++) {
      from = TEXT_END.matcher(lines.get(i).folded()).matches() ? i + 1 : from;
    }
    List<PaperLine> parted = new ArrayList<>(lines.subList(0, from));
    lines.subList(from, lines.size()).stream()
        .flatMap(line -> line.apart(texts.document()).stream())
        .map(line -> Signers.behindSpecks(line, texts.document()))
        .forEach(parted::add);
    return parted;
  }

  /** Back over what stands between the text and the list: signers that were read before it. */
  private static int before(List<PaperLine> part, int at) {
    int from = at;
    while (from > 0 && at - from < SIGNERS && ofSigners(part.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean ofSigners(PaperLine line) {
    boolean ends = TEXT_END.matcher(line.folded()).matches();
    return !ends && (line.capitals() || Signers.isName(line));
  }

  private static int lastOffice(List<PaperLine> part) {
    for (int i = part.size() - 1; i >= 0 && i > part.size() - LONGEST; i--) {
      if (Signers.isTitle(part.get(i)) || Signers.isAuthority(part.get(i))) {
        return before(part, i);
      }
    }
    return part.size();
  }

  List<Field<String>> authorities() {
    return signers.stream().flatMap(signer -> signer.authority().stream()).toList();
  }

  List<Field<String>> titles() {
    return signers.stream().flatMap(signer -> signer.title().stream()).toList();
  }

  List<Field<String>> names() {
    return signers.stream().flatMap(signer -> signer.name().stream()).toList();
  }
}
