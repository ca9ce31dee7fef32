/**
 * Paper and scanner: sheets become pictures, turned, worn, marked and out of focus, and every box
 * follows. Works on whole rasters; knows neither files nor profiles.
 */
@NullMarked
package org.vanthu.corpus.press.scan;

import org.jspecify.annotations.NullMarked;
