/**
 * Judges the digital signatures of PDF files from the file alone, before anything else reads it. EU
 * DSS judges each signature by itself; what came into the file later is found by comparing
 * revisions.
 */
@NullMarked
package org.vanthu.signature;

import org.jspecify.annotations.NullMarked;
