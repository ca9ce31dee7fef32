/**
 * Digits as pens write them: real digit images and strokes along skeletons, in shares that keep
 * what a recogniser may learn from apart from what it is marked on. In go digits and a style, out
 * comes ink.
 */
@NullMarked
package org.vanthu.corpus.press.pen;

import org.jspecify.annotations.NullMarked;
