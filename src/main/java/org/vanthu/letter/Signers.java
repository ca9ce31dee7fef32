package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vanthu.model.Box;
import org.vanthu.model.language.Syllable;

/**
 * Reads who signed, from the lines of a letter's foot. In each column lines in capitals tell for
 * whom and as what, the next name tells who; what seal and pen leave between them is passed over.
 */
final class Signers {

  /** TM. for a collective, KT. for its head, TL. by order, TUQ. by authorisation; T/M in party. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:tm|kt|tl|tuq|t/m|k/t|t/l|t/u/q)(?:\\s?[.,:]\\s?| )[a-z].*");

  /** How a body's name goes on below "TM. ỦY BAN NHÂN DÂN". */
  private static final Pattern BODY_GOES_ON =
      Pattern.compile(
          "(?:tinh|thanh|huyen|quan|thi|xa|phuong|dac|va|ban|hoi|uy|thuong|doan|dang|so|bo|viet)"
              + " [\\p{L} ,-]{2,60}");

  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.]*\\s+){1,5}\\p{Lu}\\p{L}*");

  private static final Locale VIETNAMESE = Locale.of("vi");

  private static final int LONGEST_NAME = 40;

  /** In heights of a line: a wider gap parts a title from what is not of it. */
  private static final double WIDEST_GAP = 0.9;

  /** Points by which middles of a title's lines may differ. */
  private static final double OFF_CENTRE = 20;

  private final Texts texts;
  private final boolean sentOut;
  private final List<Signer> signers = new ArrayList<>();
  private List<PaperLine> authority = new ArrayList<>();
  private List<PaperLine> title = new ArrayList<>();
  private boolean signed;

  private Signers(boolean sentOut, Texts texts) {
    this.sentOut = sentOut;
    this.texts = texts;
  }

  /**
   * @param lines of the end of a letter without its recipients
   * @param sentOut whether recipients were found, so that a name there is the signer's
   */
  static List<Signer> find(List<PaperLine> lines, boolean sentOut, Texts texts) {
    List<PaperLine> clean = lines.stream().map(line -> fromLetter(line, texts)).toList();
    List<List<PaperLine>> columns = Columns.of(clean);
    Signers signers = new Signers(sentOut && columns.size() == 1, texts);
    columns.forEach(signers::read);
    return signers.signers;
  }

  private void read(List<PaperLine> column) {
    signed = false;
    for (PaperLine line : column) {
      boolean below = !title.isEmpty() || !authority.isEmpty();
      if (isAuthority(line)) {
        if (!title.isEmpty()) {
          close(Optional.empty());
        }
        authority.add(line);
      } else if (isTitle(line)) {
        addTitle(line);
      } else if (below && isPhrase(line) && follows(line)) {
        (title.isEmpty() ? authority : title).add(line);
      } else if (title.isEmpty() && bodyGoesOn(line)) {
        authority.add(line);
      } else if (isName(line) && (below || sentOut && !signed)) {
        close(Optional.of(line));
      }
    }
    close(Optional.empty());
  }

  /** A title, or more of it when it follows at once; one apart from it is what counts. */
  private void addTitle(PaperLine line) {
    if (!title.isEmpty() && !follows(line)) {
      title.clear();
    }
    title.add(line);
  }

  private void close(Optional<PaperLine> name) {
    boolean office = !title.isEmpty() || !authority.isEmpty();
    if (name.isPresent() || office && !signed) {
      signers.add(Signer.of(authority, title, name, texts));
      signed = true;
    }
    authority = new ArrayList<>();
    title = new ArrayList<>();
  }

  /** Words of the language alone, as no seal leaves them. */
  private static boolean isPhrase(PaperLine line) {
    return line.capitals()
        && Stream.of(line.text().toLowerCase(VIETNAMESE).split("[\\s,-]+"))
            .allMatch(Syllable::possible);
  }

  /** Whether a line stands right below what was read last, set about the same middle. */
  private boolean follows(PaperLine line) {
    PaperLine last = title.isEmpty() ? authority.getLast() : title.getLast();
    if (last.box().isEmpty() || line.box().isEmpty() || last.page() != line.page()) {
      return false;
    }
    Box above = last.box().get();
    Box below = line.box().get();
    double gap = below.top() - above.bottom();
    return gap > -0.5 * above.height()
        && gap < WIDEST_GAP * Math.min(above.height(), below.height())
        && Math.abs(above.centerX() - below.centerX()) < OFF_CENTRE;
  }

  private static PaperLine fromLetter(PaperLine line, Texts texts) {
    int index = 0;
    while (index < line.text().length() && !Character.isLetterOrDigit(line.text().charAt(index))) {
      index++;
    }
    return index < line.text().length() ? line.from(texts.document(), index) : line;
  }

  static boolean isAuthority(PaperLine line) {
    return line.capitals() && AUTHORITY.matcher(line.folded()).matches();
  }

  static boolean isTitle(PaperLine line) {
    return line.capitals() && Offices.matches(line.text());
  }

  private boolean bodyGoesOn(PaperLine line) {
    return !authority.isEmpty()
        && line.capitals()
        && authority.getFirst().folded().startsWith("t")
        && BODY_GOES_ON.matcher(line.folded()).matches();
  }

  static boolean isName(PaperLine line) {
    String text = Signer.MISREAD_TR.matcher(line.text()).replaceFirst("Tr");
    return !line.capitals() && text.length() < LONGEST_NAME && NAME.matcher(text).matches();
  }
}
