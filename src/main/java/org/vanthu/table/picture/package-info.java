/** Pictures of what was seen of the tables of a page, for people who look for an error. */
@NullMarked
package org.vanthu.table.picture;

import org.jspecify.annotations.NullMarked;
