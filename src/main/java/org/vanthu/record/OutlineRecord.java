package org.vanthu.record;

/**
 * A numbered piece of the document's structure.
 *
 * @param part id of the part that holds it
 * @param level from 1
 * @param label "Điều 1"
 * @param title "" where it has none
 * @param start of the heading
 * @param end of all that stands under it
 * @param target of label and title
 */
public record OutlineRecord(
    String part, int level, String label, String title, int start, int end, TargetRecord target) {}
