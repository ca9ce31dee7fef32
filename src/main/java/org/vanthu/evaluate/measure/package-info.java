/**
 * Compares one record, as its JSON is seen downstream, with the truth of its document: each class
 * one subject, {@link org.vanthu.evaluate.measure.Measurer} all of them. Comes in as JSON and
 * truth, goes out as scores, mistakes and claims.
 */
@NullMarked
package org.vanthu.evaluate.measure;

import org.jspecify.annotations.NullMarked;
