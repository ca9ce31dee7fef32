/** The reading to findings: sums of tables, declared totals, words against digits. */
@NullMarked
package org.vanthu.check;

import org.jspecify.annotations.NullMarked;
