/** The record's other forms: a page, Markdown, CSV, a workbook. They see the record alone. */
@NullMarked
package org.vanthu.record.format;

import org.jspecify.annotations.NullMarked;
