package org.vanthu.work;

import java.util.Optional;

/**
 * What came of a reading.
 *
 * @param status COMPLETE, PARTIAL or FAILED
 * @param failure code of the first failure
 * @param json the record, exactly as it is to be published
 */
public record FinishedRecord(String status, Optional<String> failure, String json) {}
