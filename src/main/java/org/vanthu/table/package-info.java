/** Words and rulings to grids; grids over pages to tables; tables to what they say. */
@NullMarked
package org.vanthu.table;

import org.jspecify.annotations.NullMarked;
