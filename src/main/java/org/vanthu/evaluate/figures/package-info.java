/**
 * The figures that the README tells: documents are measured as everywhere, speed and memory against
 * marks; lines of a table go out.
 */
@NullMarked
package org.vanthu.evaluate.figures;

import org.jspecify.annotations.NullMarked;
