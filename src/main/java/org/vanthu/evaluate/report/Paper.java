package org.vanthu.evaluate.report;

import java.nio.file.Path;
import org.vanthu.truth.Truth;

/**
 * A document and what is to be found in it.
 *
 * @param name as in {@link Evaluated}
 */
public record Paper(String name, Path file, Truth truth) {

  /** Whether any page is a picture. */
  public boolean scanned() {
    return truth.pages().stream().anyMatch(page -> page.dpi() > 0);
  }
}
