package org.vanthu.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.model.Citation.Relation;

/**
 * Another document, by the mention of its number or by the name of a law, and what it is to this
 * one.
 *
 * @param mention id of the mention; empty where a law is named without its number
 * @param document id of a stored document, when there is one
 * @param act name of a law that is cited without its number
 * @param year of that law's passing, where it is said
 * @param passedOn the day of it, where that is said
 * @param target where that law is named; empty beside a mention, which has its own
 */
public record CitationRecord(
    Optional<String> mention,
    Relation relation,
    Optional<String> document,
    Optional<String> act,
    OptionalInt year,
    Optional<LocalDate> passedOn,
    Optional<TargetRecord> target) {}
