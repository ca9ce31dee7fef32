package org.vanthu.read.pdf;

/** How the characters of a text layer are to be taken. */
@FunctionalInterface
interface Spelling {

  /** Unicode as it is, but Đ for the Icelandic letter that looks like it. */
  Spelling UNICODE = text -> text.replace('\u00D0', 'Đ').replace('\u00AD', '-');

  /** The characters meant; a text that can't be taken that way is returned as it is. */
  String read(String text);
}
