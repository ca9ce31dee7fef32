package org.vanthu.cli;

import java.io.IOException;
import org.vanthu.record.Extraction;

/** Where records go. */
sealed interface Output permits SingleOutput, LinesOutput, FolderOutput {

  /**
   * @param index of the input file, from 0; records come in its order
   */
  void write(int index, Extraction extraction) throws IOException;
}
