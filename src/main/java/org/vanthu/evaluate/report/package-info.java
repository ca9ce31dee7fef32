/**
 * Tells how well documents were read: measured documents come in, a table for the terminal, JSON
 * and one page of HTML go out, and a baseline that fails when a figure moves in either direction.
 * The measures themselves are of the package above.
 */
@NullMarked
package org.vanthu.evaluate.report;

import org.jspecify.annotations.NullMarked;
