/**
 * Blocks and parts to the outline: phần, chương, mục, điều, khoản, điểm and annexes, by the numbers
 * that lines begin with and by their order.
 */
@NullMarked
package org.vanthu.outline;

import org.jspecify.annotations.NullMarked;
