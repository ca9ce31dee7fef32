package org.vanthu.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;

/** Lets a file in, or says why not. */
public final class Intake {

  public Intake(Settings.Limits limits) {}

  /**
   * @param file where the bytes lie; they are read and never written
   * @param fileName the name it was submitted under
   * @throws RefusedException for what can't or must not be read
   */
  public Source receive(Path file, String fileName, Optional<String> password)
      throws RefusedException {
    throw new UnsupportedOperationException("intake");
  }
}
