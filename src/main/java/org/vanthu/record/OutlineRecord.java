package org.vanthu.record;

/**
 * A heading of the document's structure.
 *
 * @param level from 1
 * @param label "Điều 1"
 */
public record OutlineRecord(int level, String label, String title, int start, int end) {}
