package org.vanthu.signature;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Region;

/**
 * A signed form field.
 *
 * @param value the dictionary of the signature
 * @param place its widget as displayed; empty when invisible
 */
record SignatureField(COSDictionary value, Optional<Region> place) {

  /** In the place of a field that is no longer there. */
  static final SignatureField GONE = new SignatureField(new COSDictionary(), Optional.empty());

  @Nullable COSArray byteRange() {
    return value.getCOSArray(COSName.BYTERANGE);
  }

  String subFilter() {
    String name = value.getNameAsString(COSName.SUB_FILTER);
    return name == null ? "" : name;
  }

  Optional<SigningTime> time() {
    String text = value.getString(COSName.M);
    return text == null ? Optional.empty() : SigningTime.of(text);
  }
}
