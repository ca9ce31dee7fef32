package org.vanthu.outline;

import org.vanthu.model.Span;

/**
 * A heading whose end is not known yet.
 *
 * @param number its place among its sisters, from 1
 */
record OpenHeading(Rank rank, int number, int level, String label, String title, Span head) {}
