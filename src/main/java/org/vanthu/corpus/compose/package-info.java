/**
 * Composes official papers as Nghị định 30/2020/NĐ-CP lays them out, from a seed: who writes what
 * to whom, in words of our own grammar, with every value known. A script comes out, which is set on
 * sheets or written as a Word file, both with its truth. How pages are printed, scanned or spoilt
 * is not known here.
 */
@NullMarked
package org.vanthu.corpus.compose;

import org.jspecify.annotations.NullMarked;
