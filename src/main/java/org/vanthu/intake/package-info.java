/**
 * Bytes to a {@link org.vanthu.model.Source}: hash, type by content, limits, refusal. The first
 * place that distrusts, and the only one that sees file names.
 */
@NullMarked
package org.vanthu.intake;

import org.jspecify.annotations.NullMarked;
