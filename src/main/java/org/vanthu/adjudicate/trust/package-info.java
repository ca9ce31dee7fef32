/**
 * The probability that a value read from pixels is right, from evidence that has names: how surely
 * its words were read, whether both readers agree, whether they are Vietnamese and stand together,
 * what the document says elsewhere, what adjoins the value. Comes in: a document and values as
 * grammars and sums left them. Goes out: the same values with a probability and the reasons that
 * lowered it. Values of machine text and of handwriting are none of its business.
 */
@NullMarked
package org.vanthu.adjudicate.trust;

import org.jspecify.annotations.NullMarked;
