/**
 * Compares two texts: edit distances, words aligned in order and paired whatever their order, runs
 * of digits. Comes in as plain words, goes out as numbers; knows neither records nor truth.
 */
@NullMarked
package org.vanthu.evaluate.text;

import org.jspecify.annotations.NullMarked;
