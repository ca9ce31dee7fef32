package org.vanthu.layout;

import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.Failure;
import org.vanthu.model.PageLayout;

/** Writes the canonical text of all pages, once. */
public final class TextComposer {

  public Document compose(List<PageLayout> pages, List<Failure> failures) {
    throw new UnsupportedOperationException("layout");
  }
}
