/** DOCX by POI, with the path of every paragraph and cell. */
@NullMarked
package org.vanthu.read.word;

import org.jspecify.annotations.NullMarked;
