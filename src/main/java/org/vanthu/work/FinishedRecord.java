package org.vanthu.work;

/**
 * What came of a reading.
 *
 * @param status COMPLETE, PARTIAL or FAILED
 * @param json the record, exactly as it is to be published
 */
public record FinishedRecord(String status, String json) {}
