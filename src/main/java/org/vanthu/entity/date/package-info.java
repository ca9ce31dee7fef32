/** Days and periods: the grammar of dates, their ranges and what they are for. */
@NullMarked
package org.vanthu.entity.date;

import org.jspecify.annotations.NullMarked;
