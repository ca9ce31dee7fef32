package org.vanthu.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which pieces of a paper are numbered, from the widest to the narrowest. */
enum Rank {
  ANNEX("(?!)"),
  PART("phan(?: thu)? (?<n>[ivxlc]{1,6}|\\d{1,2}|nhat|hai|ba|tu|nam|sau)\\b[.:]?"),
  CHAPTER("chuong (?<n>[ivxlc]{1,7}|\\d{1,2})\\b[.:]?"),
  SECTION("muc (?<n>[ivxlc]{1,6}|\\d{1,2})\\b[.:]?"),
  SUBSECTION("tieu muc (?<n>[ivxlc]{1,6}|\\d{1,2})\\b[.:]?"),
  ARTICLE("dieu (?<n>\\d{1,3})[a-z]?\\s?[.:]"),
  LETTERED("(?<n>[a-h])[.](?=\\s+\\p{Lu})"),
  ROMAN("(?<n>[ivx]{1,6})[.](?=\\s)"),
  DECIMAL("(?<n>\\d{1,2})[.)/](?=\\s)"),
  DECIMAL2("\\d{1,2}\\.(?<n>\\d{1,2})[.)]?(?=\\s)"),
  DECIMAL3("\\d{1,2}\\.\\d{1,2}\\.(?<n>\\d{1,2})[.)]?(?=\\s)"),
  POINT("(?<n>[a-zđ])\\d?\\)(?=\\s)");

  private static final String POINTS = "abcdđeghiklmnopqrstuvxy";
  private static final List<String> ORDINALS = List.of("nhat", "hai", "ba", "tu", "nam", "sau");

  private final Pattern form;

  Rank(String form) {
    this.form = Pattern.compile(form);
  }

  /**
   * What a line begins with.
   *
   * @param length of the label with its full stop
   * @param number its place among its sisters, from 1
   */
  record Label(Rank rank, int length, int number) {}

  /**
   * The label that a line begins with.
   *
   * @param line as printed
   * @param folded the same, folded
   */
  static Optional<Label> of(String line, String folded) {
    for (Rank rank : values()) {
      boolean letters = rank == LETTERED || rank == ROMAN;
      String matched = letters || rank == POINT ? kept(line, folded) : folded;
      Matcher m = rank.form.matcher(matched);
      if (m.lookingAt() && (!letters || capital(line))) {
        OptionalInt number = number(rank, m.group("n"));
        return number.isPresent()
            ? Optional.of(new Label(rank, m.end(), number.getAsInt()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Small letters with đ apart from d, the rest of the line as printed. */
  private static String kept(String line, String folded) {
    int head = Math.min(line.length(), 8);
    boolean bar = line.startsWith("đ") || line.startsWith("Đ");
    String start = bar ? "đ" + folded.substring(1, head) : folded.substring(0, head);
    return start + line.substring(head);
  }

  private static boolean capital(String line) {
    return Character.isUpperCase(line.charAt(0));
  }

  private static OptionalInt number(Rank rank, String said) {
    if (Character.isDigit(said.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(said));
    }
    int at =
        switch (rank) {
          case POINT -> POINTS.indexOf(said.charAt(0)) + 1;
          case LETTERED -> said.charAt(0) - 'a' + 1;
          default -> ordinal(said);
        };
    return at > 0 ? OptionalInt.of(at) : OptionalInt.empty();
  }

  private static int ordinal(String said) {
    int place = ORDINALS.indexOf(said);
    return place >= 0 ? place + 1 : roman(said);
  }

  /** A roman number's value; letters before a greater one are taken away. */
  private static int roman(String said) {
    int value = 0;
    int greatest = 0;
    for (int i = said.length() - 1; i >= 0; i--) {
      int digit =
          switch (said.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 100;
          };
      value += digit < greatest ? -digit : digit;
      greatest = Math.max(greatest, digit);
    }
    return value;
  }
}
