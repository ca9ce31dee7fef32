package org.vanthu.read.other;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Numbers the items of a list as a browser shows them. Serves one list. */
final class ListMark {

  private final boolean ordered;
  private final String type;
  private int next;

  private ListMark(boolean ordered, String type, int first) {
    this.ordered = ordered;
    this.type = type;
    this.next = first;
  }

  static ListMark of(String name, Attributes said) {
    String type = said.getValue("type") == null ? "1" : said.getValue("type");
    return new ListMark(name.equals("ol"), type, number(said.getValue("start"), 1));
  }

  /** The mark of the next item with a space after it; an item may say its own number. */
  String next(Attributes said) {
    if (!ordered) {
      return "- ";
    }
    int number = number(said.getValue("value"), next);
    next = number + 1;
    boolean lettered = type.equalsIgnoreCase("a") && 1 <= number && number <= 26;
    return (lettered ? Character.toString(type.charAt(0) + number - 1) : number) + ". ";
  }

  private static int number(@Nullable String text, int otherwise) {
    return text == null || !text.matches("\\d{1,6}") ? otherwise : Integer.parseInt(text);
  }
}
