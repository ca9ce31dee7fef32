package org.vanthu.model;

import java.util.Optional;

/**
 * What the stamp of the office that received a paper says: not the paper's own number and date.
 *
 * @param number under which it was registered there, as written
 * @param date on which it came, ISO 8601
 */
public record Receipt(Mark mark, Optional<Field<String>> number, Optional<Field<String>> date) {}
