package org.vanthu.corpus.press;

/**
 * What a profile asks of a composition.
 *
 * @param slot how number and day get into the head
 * @param digital whether a digital signature's text is stamped on the first page
 * @param incoming whether the office that received the paper stamped it
 * @param seal whether a seal lies over the signature
 */
record Asked(Profile.Slot slot, boolean digital, boolean incoming, boolean seal) {

  static Asked drawn(Profile profile, Lot lot) {
    Profile.Marks marks = profile.marks();
    return new Asked(
        profile.slots().draw(lot.of("slot")),
        lot.chance("digital", marks.digital()),
        lot.chance("incoming", marks.incoming()),
        lot.chance("seal", marks.seal()));
  }
}
