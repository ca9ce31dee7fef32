package org.vanthu.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds "Về việc" near the beginning of a line, behind what a stamp left there in a scan. */
final class Lead {

  private static final Pattern ABOUT =
      Pattern.compile("^(?:[^a-z0-9]{0,8}|.{1,60}[|\\])}>] ?)(?=ve ?viec\\b)");

  /** Index of the lead in a folded line; -1 without one. */
  int start(String folded) {
    Matcher m = ABOUT.matcher(folded);
    return m.find() ? m.end() : -1;
  }
}
