/** Page images to words: the engine pool, preparation, reading by region. */
@NullMarked
package org.vanthu.ocr;

import org.jspecify.annotations.NullMarked;
