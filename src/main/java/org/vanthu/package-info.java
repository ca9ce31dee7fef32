/** Reads Vietnamese official papers into records; {@link org.vanthu.Pipeline} is the whole run. */
@NullMarked
package org.vanthu;

import org.jspecify.annotations.NullMarked;
