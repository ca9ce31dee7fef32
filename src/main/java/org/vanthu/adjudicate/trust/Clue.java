package org.vanthu.adjudicate.trust;

import org.vanthu.model.Reason;

/**
 * Something that speaks for or against a value, as a number: 1 or 0 for what is so or not, a count,
 * or log-odds.
 */
public enum Clue {
  /** The word that was read least surely: log-odds of the reader's claim beyond an ordinary one. */
  WEAKEST(0.4, Reason.LOW_ENGINE_CONFIDENCE),
  /** No two looks at one of its words agree. */
  UNSETTLED(-2, Reason.READINGS_DISAGREE),
  /** No two looks at one of its words agree, and they differ in digits. */
  UNSETTLED_DIGITS(-1, Reason.READINGS_DISAGREE),
  /** Doubt of its other words that were read unsurely, in nats together, 1 at most. */
  OTHERS_WEAK(-1, Reason.LOW_ENGINE_CONFIDENCE),
  /** What grammar or model of names claim for the form, in the same way; 0 at most. */
  FORM(0.5, Reason.AMBIGUOUS),
  /** Another reading has other digits. */
  OTHER_DIGITS(-1, Reason.READINGS_DISAGREE),
  /** Another reading has the same digits and other letters. */
  OTHER_LETTERS(-1, Reason.READINGS_DISAGREE),
  /** Ink that was hardly read, or a reading that could not be compared. */
  UNREAD(-1, Reason.UNREAD),
  /** A seal lies over it. */
  UNDER_SEAL(-0.5, Reason.UNDER_SEAL),
  /** Letters of it were put right. */
  REPAIRED(-0.3, Reason.REPAIRED),
  /** Of words that were put right, one is not known beside its neighbours. */
  REPAIRED_LOOSE(-2, Reason.REPAIRED),
  /** Words that are no syllable of the language and no abbreviation; 2 at most. */
  STRANGE(-3, Reason.ODD_WORDING),
  /** Syllables that official papers are not known to have; 3 at most. */
  UNHEARD(-0.3, Reason.ODD_WORDING),
  /** Words that are not known beside either neighbour; 3 at most. */
  LOOSE(-0.2, Reason.ODD_WORDING),
  /** Of those, words that would be known with other marks; 2 at most. */
  OTHER_MARKS(-2.5, Reason.ODD_WORDING),
  /** The same wording stands elsewhere in the document. */
  SAID_AGAIN(0.3, Reason.SAID_TWICE),
  /** The same letters with other marks stand elsewhere, or the same number with a digit more. */
  SAID_OTHERWISE(-3, Reason.SAID_OTHERWISE),
  /** The initials of the issuer are those of the symbol, or not: 1, −1, 0 when nothing tells. */
  INITIALS(1, Reason.SAID_OTHERWISE),
  /** Who signs for the head of an office cannot bear that office: "KT. CHỦ TỊCH", "CHỦ TỊCH". */
  SAME_OFFICE(-3, Reason.SAID_OTHERWISE),
  /** A sum holds with it. */
  SUM_HOLDS(2, Reason.SUM_HOLDS),
  /** A sum fails with it. */
  SUM_FAILS(-2, Reason.SUM_FAILS),
  /** Part of a date or of an amount in words, of which the rest was not read. */
  BROKEN_OFF(-3, Reason.CUT_OFF),
  /** A number that is not written as numbers are. */
  ILL_FORMED(-1.5, Reason.ILL_FORMED),
  /** Marks that words don't have: a comma within one, a speck before the first, two brackets. */
  ODD_MARKS(-2, Reason.ILL_FORMED),
  /** Digits and letters of a number without a mark between them: "222PB-UBND". */
  GLUED(-5, Reason.ILL_FORMED),
  /** A number of a kind that is stated, whose symbol names none: "Thông tư số 89/2017/TI-BNV". */
  NO_KIND(-3, Reason.ILL_FORMED),
  /** A point before other than three digits, where decimals have commas. */
  ODD_POINT(-2, Reason.ILL_FORMED),
  /** An amount in a table that is less than papers reckon with: its unit may be another. */
  SMALL(-3, Reason.UNIT_UNCLEAR),
  /** A name that seems to go on behind its end, or that lacks its beginning. */
  GOES_ON(-3, Reason.CUT_OFF),
  /** Words that belong to something else: the state's motto in a body, a title in a list. */
  OVERRUN(-3, Reason.ODD_WORDING),
  /** A day further ahead than papers plan. */
  FAR_DAY(-5, Reason.ILL_FORMED),
  /** What adjoins it is a speck or was read unsurely. */
  SPECK_BESIDE(-1, Reason.CUT_OFF),
  /** A bare number adjoins it. */
  NUMBER_BESIDE(-0.7, Reason.CUT_OFF),
  /** It stands in a table. */
  IN_CELL(-0.3, Reason.AMBIGUOUS),
  /** Share of the words of its page that were read unsurely, in tenths. */
  POOR_PAGE(-0.3, Reason.LOW_ENGINE_CONFIDENCE);

  private final double before;
  private final Reason reason;

  Clue(double before, Reason reason) {
    this.before = before;
    this.reason = reason;
  }

  /**
   * What one of it is taken to weigh before anything is counted, in nats; negative speaks against.
   */
  public double before() {
    return before;
  }

  Reason reason() {
    return reason;
  }
}
