/**
 * Papers written by us, with exact truth: they are typeset here, so every word's box and every
 * value is known. May use anything; nothing uses it.
 */
@NullMarked
package org.vanthu.corpus;

import org.jspecify.annotations.NullMarked;
