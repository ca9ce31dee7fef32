package org.vanthu.cli;

import picocli.CommandLine;

/** Gives the commands what they work with. */
record Parts(Streams streams) implements CommandLine.IFactory {

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    if (kind == ExtractCommand.class) {
      return kind.cast(new ExtractCommand(streams));
    }
    if (kind == SchemaCommand.class) {
      return kind.cast(new SchemaCommand(streams));
    }
    if (kind == DebugTablesCommand.class) {
      return kind.cast(new DebugTablesCommand(streams));
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
