/**
 * A source to a {@link org.vanthu.model.Reading}. Foreign coordinates, encodings and text layers
 * are put right here, once; the formats' libraries are known in the packages below and nowhere
 * else.
 */
@NullMarked
package org.vanthu.read;

import org.jspecify.annotations.NullMarked;
