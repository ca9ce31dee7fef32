package org.vanthu.corpus;

/** A paper of the corpus: its name and how it is composed. */
public interface Paper {

  /** A4 and the margins of Nghị định 30/2020/NĐ-CP, Annex I, in points. */
  double WIDTH = 595.28;

  double HEIGHT = 841.89;
  double TOP = 62;
  double BOTTOM = 60;
  double LEFT = 85;
  double RIGHT = 50;

  /** File name without its ending. */
  String name();

  /** Abbreviation of its kind by decree, "" for a letter without title. */
  String kind();

  /** One line for the table of the corpus. */
  String purpose();

  void compose(Typesetter setter);
}
