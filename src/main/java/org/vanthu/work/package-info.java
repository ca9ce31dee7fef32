/**
 * The queue: documents are read in the background, survive restarts, and are set aside after three
 * lives.
 */
@NullMarked
package org.vanthu.work;

import org.jspecify.annotations.NullMarked;
