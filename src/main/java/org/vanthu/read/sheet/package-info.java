/**
 * Workbooks (XLSX, XLS) by their own structure: each visible sheet as the lines above its table,
 * the table with merged cells and the numbers as they are shown, the lines below it.
 */
@NullMarked
package org.vanthu.read.sheet;

import org.jspecify.annotations.NullMarked;
