package org.vanthu.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.model.Citation.Relation;

/**
 * A law that is cited by its name, without a number, and what it is to this document.
 *
 * @param name with its kind: "Luật Ngân sách nhà nước"
 * @param year of its passing, where that is said
 * @param passedOn the day of it, where that is said
 */
public record LawRecord(
    String name,
    OptionalInt year,
    Optional<LocalDate> passedOn,
    Relation relation,
    TargetRecord target) {}
