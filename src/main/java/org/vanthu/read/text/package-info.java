/**
 * Plain text, whose canonical text is the decoded file itself in NFC: blocks by blank lines, tables
 * by tabs. Encodings are told here; nothing is repaired.
 */
@NullMarked
package org.vanthu.read.text;

import org.jspecify.annotations.NullMarked;
