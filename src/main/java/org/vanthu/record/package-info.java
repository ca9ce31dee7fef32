/**
 * Everything to the record of the contract: its types in the shape of its JSON, the assembly, the
 * JSON. The record's schema and its other formats lie below and see the record alone.
 */
@NullMarked
package org.vanthu.record;

import org.jspecify.annotations.NullMarked;
