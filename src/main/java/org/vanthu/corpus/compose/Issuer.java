package org.vanthu.corpus.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanthu.corpus.compose.Script.Signer;

/**
 * A body that issues papers.
 *
 * @param parent marked line of the parent body in the head, if any
 * @param head marked lines of its own name in the head
 * @param name in running text
 * @param short name by which its papers call it: "Ủy ban nhân dân tỉnh"
 * @param code in symbols: "UBND"
 * @param units codes of its divisions, for letters and filing
 * @param place marked, as before the date
 * @param province where it is; absent for bodies of the centre
 * @param signers by whom its papers may be signed; the names are left empty
 */
record Issuer(
    Level level,
    Optional<String> parent,
    String head,
    String name,
    String called,
    String code,
    List<String> units,
    String place,
    Optional<Province> province,
    List<Signer> signers) {

  /** Where a body stands. */
  enum Level {
    GOVERNMENT,
    MINISTRY,
    PROVINCE,
    COUNCIL,
    DEPARTMENT,
    UNIT,
    COMMUNE,
    PARTY
  }

  /** Lines of a head, marked as the body's name. */
  static String named(String name, String lines) {
    return "{issuer=" + name + ":" + body(lines) + "}";
  }

  /** A body's name in running text or in a head, marked. */
  static String body(String name) {
    return "{ORGANISATION:" + name + "}";
  }

  /** As heads and titles have it. */
  static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
