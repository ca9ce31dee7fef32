/** Amounts of money: numerals, scales, number words, rates, and bare numbers of tables. */
@NullMarked
package org.vanthu.entity.amount;

import org.jspecify.annotations.NullMarked;
