/**
 * Reads truth in the forms in which it lies beside documents (our own, ICDAR-2013, vbpl, real
 * letters, marked texts) as {@link org.vanthu.truth.Truth}, saying what each is complete about.
 */
@NullMarked
package org.vanthu.evaluate.gold;

import org.jspecify.annotations.NullMarked;
