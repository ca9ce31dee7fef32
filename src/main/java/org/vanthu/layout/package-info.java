/** Words to lines and blocks in reading order, and these to the canonical text. */
@NullMarked
package org.vanthu.layout;

import org.jspecify.annotations.NullMarked;
