package org.vanthu.model;

/** A file without pages: its text in order, with paths into the markup in place of boxes. */
public record FlowReading(Document document) implements Reading {

  @Override
  public void close() {}
}
