package org.vanthu.record;

/** The record of one document, in the shape of its JSON. */
public record DocumentRecord(String schema, String status) {}
