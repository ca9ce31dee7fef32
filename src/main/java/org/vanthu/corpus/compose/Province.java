package org.vanthu.corpus.compose;

import java.util.List;

/**
 * A province or a city under the centre as of one time.
 *
 * @param code official at that time
 * @param city whether it is a city under the centre
 * @param spellings other ways in which papers write it
 */
record Province(String code, String name, boolean city, List<String> spellings) {

  /** "tỉnh" or "thành phố". */
  String type() {
    return city ? "thành phố" : "tỉnh";
  }

  /** Its bare name, marked. */
  String marked() {
    return as(name);
  }

  /** A spelling of its name, marked. */
  String as(String spelling) {
    return "{PROVINCE=" + code + ":" + spelling + "}";
  }

  /** "tỉnh Lạng Sơn", "Thành phố Hồ Chí Minh", marked. */
  String full() {
    String type = name.equals("Hồ Chí Minh") ? "Thành phố" : type();
    return type + " " + marked();
  }

  /** The same in plain words. */
  String plain() {
    return (name.equals("Hồ Chí Minh") ? "Thành phố" : type()) + " " + name;
  }
}
