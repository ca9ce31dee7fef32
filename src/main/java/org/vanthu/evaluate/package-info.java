/**
 * Measures records against truth, through their JSON alone: what downstream systems see is what is
 * judged. May use anything; nothing uses it.
 */
@NullMarked
package org.vanthu.evaluate;

import org.jspecify.annotations.NullMarked;
