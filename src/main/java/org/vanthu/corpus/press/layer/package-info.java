/**
 * Text layers of PDF files, honest and lying: in go the letters that are seen, out comes what a
 * program that copies the text gets.
 */
@NullMarked
package org.vanthu.corpus.press.layer;

import org.jspecify.annotations.NullMarked;
