/** Everything else that Tika knows, through its XHTML. */
@NullMarked
package org.vanthu.read.other;

import org.jspecify.annotations.NullMarked;
