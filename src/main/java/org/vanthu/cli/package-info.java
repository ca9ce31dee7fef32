/** The commands. */
@NullMarked
package org.vanthu.cli;

import org.jspecify.annotations.NullMarked;
