/**
 * DOCX as it is shown, streamed part by part: paragraphs with their list numbers, tables with
 * merged cells, notes, text boxes, content controls, page heads and feet, each with its path. A
 * table within a cell of data is text of that cell; a table that only sets a letter's head or foot
 * side by side is text. POI opens the package and knows its bombs; nothing outside the package is
 * opened.
 */
@NullMarked
package org.vanthu.read.word;

import org.jspecify.annotations.NullMarked;
