/**
 * Digits by a pen to numbers with their probabilities. In: the picture of a line cut from a page,
 * as high as three printed digits. Out: what the line may say, each reading with the probability
 * that small nets of our own give it. Trained by {@code tools/handwriting}; where lines are found
 * and what the numbers mean does not belong here.
 *
 * <p>The nets are read by connectionist temporal classification (Graves et al., 2006, <a
 * href="https://doi.org/10.1145/1143844.1143891">doi:10.1145/1143844.1143891</a>).
 */
@NullMarked
package org.vanthu.ocr.hand;

import org.jspecify.annotations.NullMarked;
