/**
 * Tokens of a passage and how they are folded for comparison, with their offsets in the canonical
 * text. Every grammar of the entity stage reads these and nothing else.
 */
@NullMarked
package org.vanthu.entity.passage;

import org.jspecify.annotations.NullMarked;
