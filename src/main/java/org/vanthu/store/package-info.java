/** Records, decisions and changes in PostgreSQL; originals on disk. */
@NullMarked
package org.vanthu.store;

import org.jspecify.annotations.NullMarked;
