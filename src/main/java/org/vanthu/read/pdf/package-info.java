/**
 * PDF by PDFBox: words, rulings, annotation appearances, the decision per page whether its pixels
 * must be read.
 */
@NullMarked
package org.vanthu.read.pdf;

import org.jspecify.annotations.NullMarked;
