package org.vanthu.truth;

/**
 * The outcome of a check that must be reported.
 *
 * @param code as in the record: SUM, WORDS_DIGITS
 * @param outcome CONFIRMED, CONTRADICTED or UNDECIDED
 * @param stated value on the page, đồng for amounts
 * @param planted whether the contradiction was put there on purpose
 */
public record FindingTruth(String code, String outcome, long stated, boolean planted) {}
