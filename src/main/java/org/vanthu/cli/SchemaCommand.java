package org.vanthu.cli;

import java.util.concurrent.Callable;
import org.vanthu.record.schema.RecordSchema;
import picocli.CommandLine.Command;

/** {@code vanthu schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of the record.")
final class SchemaCommand implements Callable<Integer> {

  private final Streams streams;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().print(new RecordSchema().text());
    return ExitCode.COMPLETE;
  }
}
