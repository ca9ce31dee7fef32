package org.vanthu.model;

/** A rectangle on one page; the page counts from 1. */
public record Region(int page, Box box) {

  public Region {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1: " + page);
    }
  }
}
