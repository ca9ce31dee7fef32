package org.vanthu.model;

/** What a reader makes of a file: pages with places, or a flow of marked-up text. */
public sealed interface Reading extends AutoCloseable permits PagedReading, FlowReading {

  @Override
  void close();
}
