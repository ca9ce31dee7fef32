/** Everything to the record of the contract, its JSON, its schema and its other formats. */
@NullMarked
package org.vanthu.record;

import org.jspecify.annotations.NullMarked;
