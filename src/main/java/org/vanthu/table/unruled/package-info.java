/**
 * Tables that rulings don't divide, found by what stands where: white alleys that consecutive lines
 * leave free are the borders of columns, the leading and the blanks tell the rows.
 */
@NullMarked
package org.vanthu.table.unruled;

import org.jspecify.annotations.NullMarked;
