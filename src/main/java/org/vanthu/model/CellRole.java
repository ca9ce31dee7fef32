package org.vanthu.model;

/** What a cell is for. */
public enum CellRole {
  HEADER,
  BODY
}
