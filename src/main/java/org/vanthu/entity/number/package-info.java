/**
 * Document numbers (số ký hiệu): the grammar of number and symbol, kinds and bodies, repair on
 * evidence.
 */
@NullMarked
package org.vanthu.entity.number;

import org.jspecify.annotations.NullMarked;
