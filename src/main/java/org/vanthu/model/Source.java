package org.vanthu.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file that intake has let in.
 *
 * @param id sha-256 of the bytes, 64 lower-case hexadecimal digits
 * @param fileName as submitted, without folders; a label, never evidence
 * @param mediaType by the bytes, not by the name
 * @param file where the bytes lie; nobody writes to it
 */
public record Source(
    String id, String fileName, String mediaType, Path file, Optional<String> password) {

  public Source {
    if (!id.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a sha-256: " + id);
    }
  }
}
