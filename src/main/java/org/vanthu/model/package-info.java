/**
 * What flows through the reading: pages, words, rulings, grids, the document with its canonical
 * text, mentions, fields, findings, failures. Immutable records over the JDK alone; every stage
 * knows these types and no other stage.
 *
 * <p>Coordinates are points of 1/72 inch on the page as displayed (after its rotation), origin
 * top-left, y down. Pages count from 1. Offsets are UTF-16 units of the canonical text, ends
 * exclusive. Confidence is the probability, 0 to 1, that a value is right.
 */
@NullMarked
package org.vanthu.model;

import org.jspecify.annotations.NullMarked;
