/**
 * Annex tables with exact truth: composed at random by kind, set on pages or written into a Word
 * file from the same specification. Knows the paper only as a {@link
 * org.vanthu.corpus.table.Surface}; what stands around the table is others' matter.
 */
@NullMarked
package org.vanthu.corpus.table;

import org.jspecify.annotations.NullMarked;
