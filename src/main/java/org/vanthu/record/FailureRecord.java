package org.vanthu.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.vanthu.model.FailureCode;

/**
 * Something that could not be read.
 *
 * @param page from 1; empty when the whole file is meant
 * @param stage the part of the program that failed
 * @param remedy what people can do about it
 * @param target the place, when it is known
 */
public record FailureRecord(
    FailureCode code,
    OptionalInt page,
    String stage,
    String message,
    String remedy,
    Optional<TargetRecord> target) {}
