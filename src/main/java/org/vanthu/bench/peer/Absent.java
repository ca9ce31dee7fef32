package org.vanthu.bench.peer;

/** A peer that could not be had, and why. */
public record Absent(String name, String reason) {}
