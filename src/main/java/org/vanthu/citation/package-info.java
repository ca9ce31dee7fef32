/**
 * Mentions of document numbers to citations: what each named document is to the one that names it,
 * by the words that lead to it (căn cứ, phúc đáp, thay thế, kèm theo) and by its place.
 */
@NullMarked
package org.vanthu.citation;

import org.jspecify.annotations.NullMarked;
