/** Images of pages: PNG, JPEG, TIFF with many pages. */
@NullMarked
package org.vanthu.read.image;

import org.jspecify.annotations.NullMarked;
