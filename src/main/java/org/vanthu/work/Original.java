package org.vanthu.work;

import java.nio.file.Path;

/**
 * A stored file to read.
 *
 * @param id sha-256 of the bytes
 * @param fileName as submitted
 * @param file never to be written
 */
public record Original(String id, String fileName, Path file) {}
