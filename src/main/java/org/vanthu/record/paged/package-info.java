/**
 * Copies of pages with their text in place: hOCR, ALTO, searchable PDF. In come the canonical text
 * with its ink and, for PDF, the pages' pictures; out go files that other programs of the field
 * read. What a value means is the record's business.
 */
@NullMarked
package org.vanthu.record.paged;

import org.jspecify.annotations.NullMarked;
