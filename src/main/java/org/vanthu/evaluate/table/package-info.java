/**
 * Compares tables: pairs those of the truth with those found, and scores pairs by tree edit
 * distance, adjacency, cells and rows. Comes in as plain tables, goes out as scores; knows neither
 * records nor pages. How pairs are made and averages taken is told in docs/measures.md.
 */
@NullMarked
package org.vanthu.evaluate.table;

import org.jspecify.annotations.NullMarked;
