/** Provinces: a dated gazetteer and the reading of names in context. */
@NullMarked
package org.vanthu.entity.province;

import org.jspecify.annotations.NullMarked;
