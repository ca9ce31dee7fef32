package org.vanthu.cli;

import org.vanthu.record.Configuration;
import picocli.CommandLine.IVersionProvider;

/** The line of {@code --version}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "vanthu " + Configuration.VERSION + " (Java " + Runtime.version().feature() + ")"
    };
  }
}
