/**
 * Mentions, tables and the outline to statements: which figure measures what in which province, and
 * who is to do what by when. Scope comes from the row, the item's label, the sentence or the
 * heading, never from the name that happens to stand nearest.
 */
@NullMarked
package org.vanthu.fact;

import org.jspecify.annotations.NullMarked;
