package org.vanthu.evaluate;

import org.vanthu.model.Region;

/** A word that was read, with its ink; what the record's text is made of, in its order. */
public record ReadWord(String text, Region region) {}
