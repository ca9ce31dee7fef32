/**
 * RTF, ODT, DOC, presentations and HTML through the XHTML that Tika makes of them: blocks, list
 * numbers, tables with spans, notes. Nothing embedded is unpacked and nothing is fetched.
 */
@NullMarked
package org.vanthu.read.other;

import org.jspecify.annotations.NullMarked;
