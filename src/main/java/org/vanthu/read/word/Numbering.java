package org.vanthu.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.vanthu.model.RefusedException;

/** The lists of a document (word/numbering.xml): how each level is numbered and written. */
final class Numbering {

  /** Levels that a list has, from 0. */
  static final int LEVELS = 9;

  /**
   * A level of a list.
   *
   * @param start of its first number
   * @param format of its numbers, as WordprocessingML names it
   * @param pattern "%1.%2." with the levels counted from 1
   * @param glued whether nothing stands between the number and the text
   * @param decimal whether all its numbers are written in digits whatever their level's format
   * @param restartAfter the level, counted from 1, whose numbers start it again; 0 never; empty any
   *     above it
   */
  record Level(
      int start,
      String format,
      String pattern,
      boolean glued,
      boolean decimal,
      Optional<Integer> restartAfter) {

    static final Level NONE = new Level(0, "none", "", true, false, Optional.empty());
  }

  /** A list that paragraphs belong to: an abstract one, with levels of its own. */
  record Instance(int abstractId, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  private final Map<Integer, Map<Integer, Level>> abstracts = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  /** A document without lists. */
  Numbering() {}

  static Numbering read(XmlCursor cursor) throws XMLStreamException, RefusedException {
    Numbering numbering = new Numbering();
    cursor.eachChild(name -> {
      switch (name) {
        case "abstractNum" -> numbering.readAbstract(cursor);
        case "num" -> numbering.readInstance(cursor);
        default -> {}
      }
    });
    return numbering;
  }

  Optional<Instance> instance(int id) {
    return Optional.ofNullable(instances.get(id));
  }

  Level level(Instance instance, int level) {
    Level own = instance.levels().get(level);
    return own != null
        ? own
        : abstracts.getOrDefault(instance.abstractId(), Map.of()).getOrDefault(level, Level.NONE);
  }

  private void readAbstract(XmlCursor cursor) throws XMLStreamException, RefusedException {
    Map<Integer, Level> levels = new HashMap<>();
    abstracts.put(cursor.number("abstractNumId", -1), levels);
    cursor.eachChild(name -> {
      if (name.equals("lvl")) {
        levels.put(cursor.number("ilvl", 0), readLevel(cursor));
      }
    });
  }

  private void readInstance(XmlCursor cursor) throws XMLStreamException, RefusedException {
    int id = cursor.number("numId", -1);
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int[] abstractId = {-1};
    cursor.eachChild(name -> {
      switch (name) {
        case "abstractNumId" -> abstractId[0] = cursor.number("val", -1);
        case "lvlOverride" -> readOverride(cursor, levels, starts);
        default -> {}
      }
    });
    instances.put(id, new Instance(abstractId[0], levels, starts));
  }

  private static void readOverride(
      XmlCursor cursor, Map<Integer, Level> levels, Map<Integer, Integer> starts)
      throws XMLStreamException, RefusedException {
    int level = cursor.number("ilvl", 0);
    cursor.eachChild(name -> {
      switch (name) {
        case "startOverride" -> starts.put(level, cursor.number("val", 1));
        case "lvl" -> levels.put(level, readLevel(cursor));
        default -> {}
      }
    });
  }

  private static Level readLevel(XmlCursor cursor) throws XMLStreamException, RefusedException {
    Draft draft = new Draft();
    cursor.eachChild(name -> draft.take(name, cursor));
    return new Level(
        draft.start, draft.format, draft.pattern, draft.glued, draft.decimal, draft.restartAfter);
  }

  private static final class Draft {

    private int start;
    private String format = "decimal";
    private String pattern = "";
    private boolean glued;
    private boolean decimal;
    private Optional<Integer> restartAfter = Optional.empty();

    private void take(String name, XmlCursor cursor) throws XMLStreamException, RefusedException {
      switch (name) {
        case "start" -> start = cursor.number("val", 0);
        case "numFmt" -> format = cursor.attribute("val", "decimal");
        case "lvlText" -> pattern = cursor.attribute("val", "");
        case "suff" -> glued = cursor.attribute("val", "tab").equals("nothing");
        case "isLgl" -> decimal = cursor.isOn();
        case "lvlRestart" -> restartAfter = Optional.of(cursor.number("val", 0));
        case "mc:AlternateContent", "mc:Choice" -> cursor.eachChild(child -> take(child, cursor));
        default -> {}
      }
    }
  }
}
