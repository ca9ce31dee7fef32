package org.vanthu.citation;

import java.util.Optional;
import org.vanthu.model.Citation;
import org.vanthu.model.Span;

/**
 * Where another document is named: by its number, or a law by its name.
 *
 * @param act empty where a number names it
 */
record Cited(Span span, Optional<Citation.Act> act) {}
