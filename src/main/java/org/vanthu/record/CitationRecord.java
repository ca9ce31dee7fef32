package org.vanthu.record;

import java.util.Optional;
import org.vanthu.model.Citation.Relation;

/**
 * A mention of another document and what it is to this one.
 *
 * @param mention id of the mention
 * @param document id of a stored document, when there is one
 */
public record CitationRecord(String mention, Relation relation, Optional<String> document) {}
