package org.vanthu.evaluate.figures;

/**
 * One line of the table of figures.
 *
 * @param on what was measured
 * @param measure what about it
 * @param mark what the project wants
 * @param result what it was, with its counts
 */
record Figure(String on, String measure, String mark, String result) {}
