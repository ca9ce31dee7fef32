/**
 * Teaches the models of {@code org.vanthu.name} from made texts: marked texts of seeds below a
 * million in, model files and their scores on other seeds out. The same sources give the same
 * bytes. Counts, too, what evidence about values read from scans is worth ({@code OddsCommand}).
 */
@NullMarked
package org.vanthu.corpus.teach;

import org.jspecify.annotations.NullMarked;
