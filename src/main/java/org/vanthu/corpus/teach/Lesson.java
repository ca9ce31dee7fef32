package org.vanthu.corpus.teach;

import org.vanthu.adjudicate.trust.Evidence;

/**
 * A value that was stated, and whether it is right.
 *
 * @param paper the number from which the document was made; scans of one paper share it
 */
record Lesson(long paper, Evidence evidence, boolean right) {}
