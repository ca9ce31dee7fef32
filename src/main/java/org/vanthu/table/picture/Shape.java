package org.vanthu.table.picture;

import org.vanthu.model.Box;

/** What a picture of a page is made of, in points of the page; colours are "#rrggbb". */
sealed interface Shape {

  /**
   * A rectangle.
   *
   * @param fill of its inside, empty for none
   * @param opacity of the fill: 0 to 1
   * @param border colour of its sides, empty for none
   */
  record Area(Box box, String fill, double opacity, String border) implements Shape {}

  /** A line. */
  record Line(double fromX, double fromY, double toX, double toY, double width, String colour)
      implements Shape {}

  /**
   * Characters.
   *
   * @param x where they begin
   * @param baseline on which they stand
   * @param size height of the font
   * @param width to which they are stretched or squeezed; 0 for as wide as the font makes them
   * @param turned degrees clockwise
   */
  record Text(
      double x,
      double baseline,
      double size,
      double width,
      int turned,
      String characters,
      String colour)
      implements Shape {}
}
