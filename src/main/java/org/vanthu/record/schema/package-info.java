/** The JSON Schema of the record, generated from its types. */
@NullMarked
package org.vanthu.record.schema;

import org.jspecify.annotations.NullMarked;
