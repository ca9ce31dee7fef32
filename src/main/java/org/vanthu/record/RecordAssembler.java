package org.vanthu.record;

import java.util.List;
import org.vanthu.model.Document;
import org.vanthu.model.Failure;
import org.vanthu.model.Finding;
import org.vanthu.model.Mention;
import org.vanthu.model.Part;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.model.TableMeaning;

/** Makes the record from everything that was read. */
public final class RecordAssembler {

  public RecordAssembler(Settings settings) {}

  public DocumentRecord assemble(
      Source source,
      Document document,
      List<TableMeaning> tables,
      List<Part> parts,
      List<Mention> mentions,
      List<Finding> findings) {
    throw new UnsupportedOperationException("record");
  }

  /** The record of a file of which nothing could be read. */
  public DocumentRecord failed(Source source, Failure failure) {
    throw new UnsupportedOperationException("record");
  }
}
