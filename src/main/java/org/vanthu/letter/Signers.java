package org.vanthu.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Box;
import org.vanthu.model.Document;
import org.vanthu.model.language.Syllable;

/**
 * Reads who signed, from the lines of a letter's foot. In each column lines in capitals tell for
 * whom and as what, the next name tells who; what seal and pen leave between them is passed over.
 */
final class Signers {

  /** TM. for a collective, KT. for its head, TL. by order, TUQ. by authorisation; T/M in party. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:tm|kt|tl|tuq|t/m|k/t|t/l|t/u/q)(?:\\s?[.,:]\\s?| )[a-z].*");

  /** What a seal or a pen leaves before "KT. BỘ TRƯỞNG". */
  private static final Pattern BEHIND_SPECKS =
      Pattern.compile("^\\P{Lu}{1,6}(?=(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}{2})");

  /** "KT." that was read apart from its office. */
  private static final Pattern LONE = Pattern.compile("kt\\W{0,2}");

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
  private Optional<String> head = Optional.empty();
  private @Nullable PaperLine capitals;
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
    capitals = null;
    for (PaperLine line : column) {
      boolean below = !title.isEmpty() || !authority.isEmpty();
      if (isAuthority(line)) {
        if (!title.isEmpty()) {
          close(Optional.empty());
        }
        authority.add(line);
      } else if (isTitle(line)) {
        addTitle(line);
      } else if (LONE.matcher(line.folded()).matches() && isBeside(line)) {
        head = Offices.nearest(title.getLast().text());
        authority.add(title.removeLast());
      } else if (isHidden(line) && (title.isEmpty() || isHidden(title.getLast()))) {
        addHidden(line);
      } else if (below && isPhrase(line) && follows(line)) {
        (title.isEmpty() && !isWhole() ? authority : title).add(line);
      } else if (title.isEmpty() && bodyGoesOn(line)) {
        authority.add(line);
      } else if (isName(line) && (below || sentOut && !signed)) {
        close(Optional.of(line));
      }
      capitals = line.capitals() ? line : capitals;
    }
    close(Optional.empty());
  }

  /** A title, or more of it when it follows at once; one apart from it is what counts. */
  private void addTitle(PaperLine line) {
    if (authority.isEmpty()) {
      restoreAuthority(line);
    }
    if (!title.isEmpty() && !follows(line)) {
      title.clear();
    }
    title.add(line);
  }

  /** Above a deputy's title the head's office can only be what is signed for: "1Z BỘ TRƯỞNG". */
  private void restoreAuthority(PaperLine deputy) {
    Optional<PaperLine> above = Optional.ofNullable(title.isEmpty() ? capitals : title.getLast());
    head = above.flatMap(line -> Offices.headOf(deputy.text(), line.text()));
    if (head.isPresent() && texts.document().confidence(deputy.span()) < 1) {
      title.clear();
      authority.add(above.orElseThrow());
    }
  }

  private void close(Optional<PaperLine> name) {
    boolean office = !title.isEmpty() || !authority.isEmpty();
    if (name.isPresent() || office && !signed) {
      Signer signer = Signer.of(authority, title, name, texts);
      signers.add(authority.isEmpty() ? signer : head.map(signer::signingFor).orElse(signer));
      signed = true;
    }
    authority = new ArrayList<>();
    title = new ArrayList<>();
    head = Optional.empty();
  }

  /** Words of the language alone, as no seal leaves them. */
  private static boolean isPhrase(PaperLine line) {
    return line.capitals()
        && Stream.of(line.text().toLowerCase(VIETNAMESE).split("[\\s,-]+"))
            .allMatch(Syllable::possible);
  }

  /** Whether the head who is signed for was said in full, so that more is the signer's title. */
  private boolean isWhole() {
    return Offices.signingFor(authority.getLast().text()).isPresent();
  }

  /** Whether a line stands before the office that was read last, on its height. */
  private boolean isBeside(PaperLine line) {
    if (title.isEmpty() || title.getLast().box().isEmpty() || line.box().isEmpty()) {
      return false;
    }
    Box office = title.getLast().box().get();
    return authority.isEmpty()
        && line.box().get().right() < office.centerX()
        && Math.abs(line.box().get().centerY() - office.centerY()) < office.height();
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

  /** The line from "KT." on, where specks were read before that. */
  static PaperLine behindSpecks(PaperLine line, Document document) {
    Matcher specks = BEHIND_SPECKS.matcher(line.text());
    return specks.find() ? line.from(document, specks.end()) : line;
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

  /** Whether a seal hid the beginning of an office. */
  private boolean isHidden(PaperLine line) {
    return line.capitals()
        && texts.document().confidence(line.span()) < 1
        && Offices.ending(line.text()).isPresent();
  }

  /** As what is signed; two offices that end alike are the head's and the deputy's. */
  private void addHidden(PaperLine line) {
    if (!title.isEmpty() && authority.isEmpty() && isHidden(title.getLast())) {
      head = Offices.ending(title.getLast().text());
      authority.add(title.removeLast());
    }
    addTitle(line);
  }

  private boolean bodyGoesOn(PaperLine line) {
    return !authority.isEmpty()
        && line.capitals()
        && authority.getFirst().folded().startsWith("t")
        && BODY_GOES_ON.matcher(line.folded()).matches();
  }

  static boolean isName(PaperLine line) {
    String text = SignerNames.plain(line.text());
    return !line.capitals() && text.length() < LONGEST_NAME && NAME.matcher(text).matches();
  }
}
