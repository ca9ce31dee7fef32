/**
 * What the readers of flowing text share: paragraphs and tables before their text has offsets, the
 * judgement what of a table is head and what of it is mere layout, and the writing of the document
 * from them. Files, formats and their libraries do not belong here.
 */
@NullMarked
package org.vanthu.read.flow;

import org.jspecify.annotations.NullMarked;
