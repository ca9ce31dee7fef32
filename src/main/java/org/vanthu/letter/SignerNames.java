package org.vanthu.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Mark;
import org.vanthu.model.Reason;
import org.vanthu.model.Region;
import org.vanthu.model.language.PersonNames;

/**
 * Judges names of signers that were read from pixels: no language tells which of two tones a name
 * has, and most stand under a seal. A surname that nobody bears is put right where one alone is
 * near.
 */
final class SignerNames {

  /** Six of ten names read under a seal were right on real letters. */
  private static final double SEALED = 0.7;

  /** A name that begins with no surname was hardly read rightly. */
  private static final double NO_SURNAME = 0.5;

  /** Engines read "Tr" at the beginning of a name as "lr". */
  private static final Pattern MISREAD_TR = Pattern.compile("^[lI1]r(?=\\p{Ll})");

  private static final PersonNames NAMES = new PersonNames();

  private final Document document;

  SignerNames(Document document) {
    this.document = document;
  }

  static String plain(String name) {
    return MISREAD_TR.matcher(name).replaceFirst("Tr");
  }

  Field<String> judged(Field<String> field) {
    String name = plain(field.value());
    Field<String> read = name.equals(field.value()) ? field : Texts.repaired(field, name);
    if (document.confidence(field.span()) == 1) {
      return read;
    }
    Field<String> named = surnamed(read);
    return isSealed(field) ? Texts.doubted(named, SEALED, Reason.UNDER_SEAL) : named;
  }

  private Field<String> surnamed(Field<String> field) {
    String name = field.value();
    String first = name.split(" ")[0];
    if (NAMES.isFamily(first)) {
      return field;
    }
    return NAMES
        .familyMeant(first)
        .map(family -> Texts.repaired(field, family + name.substring(first.length())))
        .orElseGet(() -> Texts.doubted(field, NO_SURNAME, Reason.LOW_ENGINE_CONFIDENCE));
  }

  private boolean isSealed(Field<String> field) {
    List<Region> ink = document.provenance().regions(field.span());
    return document.marks().stream()
        .filter(mark -> mark.type() == Mark.Type.SEAL)
        .anyMatch(mark -> ink.stream().anyMatch(region -> over(mark.region(), region)));
  }

  private static boolean over(Region seal, Region ink) {
    return seal.page() == ink.page() && seal.box().overlap(ink.box()) > 0;
  }
}
