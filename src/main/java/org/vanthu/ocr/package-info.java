/**
 * Page images to words. In: pages whose pixels must be read, drawn one by one. Out: the same pages
 * with words, each with its box on the page as displayed, its characters' edges, its confidence and
 * what lowers it; ruled lines; marks such as seals.
 *
 * <p>A page is prepared (seal lifted off, straightened, ruled lines found), read by region (cell by
 * cell where lines make cells, else as a whole), its numbers are read a second time by another
 * model, and what may be handwritten is told apart from print. What the words mean does not belong
 * here.
 */
@NullMarked
package org.vanthu.ocr;

import org.jspecify.annotations.NullMarked;
