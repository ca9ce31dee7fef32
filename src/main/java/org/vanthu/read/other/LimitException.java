package org.vanthu.read.other;

import org.vanthu.model.RefusedException;
import org.xml.sax.SAXException;

/** A limit was met; carries the refusal through the parser. */
final class LimitException extends SAXException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised; exceptions are only so by inheritance
  private final RefusedException refused;

  LimitException(RefusedException refused) {
    super(refused);
    this.refused = refused;
  }

  RefusedException refused() {
    return refused;
  }
}
