package org.vanthu.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vanthu.bench.Cost;
import org.vanthu.bench.Stopwatch;

/** A program that reads documents, ours or a peer's. */
public interface Engine {

  /** As it stands in tables: the program, and how it is run where that matters. */
  String name();

  String version();

  boolean reads(Kind kind);

  /**
   * Reads the files in one go and leaves what it finds in the folder.
   *
   * @param out an empty folder
   */
  Cost run(List<Path> files, Path out, Stopwatch stopwatch) throws IOException;

  /**
   * What {@link #run} found in one of the files.
   *
   * @throws java.nio.file.NoSuchFileException when it left nothing for this file
   */
  Yield found(Path file, Path out) throws IOException;

  /** What {@link #found} gives for a document in which it found nothing. */
  Yield nothing();

  /** What the pages of a document are. */
  enum Kind {
    DIGITAL,
    SCANNED
  }
}
