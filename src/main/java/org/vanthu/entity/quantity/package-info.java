/** Numbers with a unit that is no money. */
@NullMarked
package org.vanthu.entity.quantity;

import org.jspecify.annotations.NullMarked;
