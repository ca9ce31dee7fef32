/** Plain text, whose canonical text is the file itself in NFC. */
@NullMarked
package org.vanthu.read.text;

import org.jspecify.annotations.NullMarked;
