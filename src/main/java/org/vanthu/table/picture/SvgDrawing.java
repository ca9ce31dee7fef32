package org.vanthu.table.picture;

import java.util.List;
import java.util.Locale;

/** Draws shapes as SVG. */
final class SvgDrawing {

  private final StringBuilder svg = new StringBuilder();

  SvgDrawing(double width, double height) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.2f %.2f\" font-family=\"sans-serif\">",
        width, height);
    add("<rect width=\"%.2f\" height=\"%.2f\" fill=\"#ffffff\"/>", width, height);
  }

  String draw(List<Shape> shapes) {
    shapes.forEach(this::draw);
    return svg.append("</svg>\n").toString();
  }

  private void draw(Shape shape) {
    switch (shape) {
      case Shape.Area area ->
          add(
              "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\" fill-opacity=\"%.2f\" stroke=\"%s\" stroke-width=\"0.5\"/>",
              area.box().left(),
              area.box().top(),
              area.box().width(),
              area.box().height(),
              area.fill().isEmpty() ? "none" : area.fill(),
              area.opacity(),
              area.border().isEmpty() ? "none" : area.border());
      case Shape.Line line ->
          add(
              "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" stroke-width=\"%.2f\"/>",
              line.fromX(), line.fromY(), line.toX(), line.toY(), line.colour(), line.width());
      case Shape.Text text ->
          add(
              "<text transform=\"translate(%.2f %.2f) rotate(%d)\" font-size=\"%.2f\" fill=\"%s\"%s>%s</text>",
              text.x(),
              text.baseline(),
              text.turned(),
              text.size(),
              text.colour(),
              stretch(text),
              escaped(text.characters()));
    }
  }

  private static String stretch(Shape.Text text) {
    String form = " textLength=\"%.2f\" lengthAdjust=\"spacingAndGlyphs\"";
    return text.width() > 0 ? String.format(Locale.ROOT, form, text.width()) : "";
  }

  private void add(String form, Object... values) {
    svg.append(String.format(Locale.ROOT, form, values)).append('\n');
  }

  /** Without what means something to XML, and without controls, which it can't hold. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(c ->
            escaped.append(
                switch (c) {
                  case '<' -> "&lt;";
                  case '>' -> "&gt;";
                  case '&' -> "&amp;";
                  default -> Character.toString(c);
                }));
    return escaped.toString();
  }
}
