/**
 * Turns composed papers into files as offices keep them, each with its exact truth beside it: in go
 * a seed and the name of a frozen profile, out come PDF, DOCX, TIFF, JPEG or PNG files. What the
 * papers say is composed elsewhere.
 */
@NullMarked
package org.vanthu.corpus.press;

import org.jspecify.annotations.NullMarked;
