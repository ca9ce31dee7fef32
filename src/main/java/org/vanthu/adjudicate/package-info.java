/**
 * One confidence from several evidences: sums that hold, values said twice, readings that disagree.
 */
@NullMarked
package org.vanthu.adjudicate;

import org.jspecify.annotations.NullMarked;
