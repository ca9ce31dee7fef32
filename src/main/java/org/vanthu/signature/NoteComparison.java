package org.vanthu.signature;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/** What differs between the annotations of a page in two revisions, form fields among them. */
final class NoteComparison {

  /** Keys that say nothing about how an annotation looks. */
  private static final Set<COSName> NOT_OF_THE_NOTE =
      Set.of(
          COSName.PARENT,
          COSName.P,
          COSName.V,
          COSName.getPDFName("Popup"),
          COSName.IRT,
          COSName.A,
          COSName.AA,
          COSName.DEST,
          COSName.M,
          COSName.TYPE,
          COSName.METADATA,
          COSName.STRUCT_PARENT,
          COSName.getPDFName("PieceInfo"));

  private final ObjectComparison objects;
  private final Set<List<Long>> signedRanges;

  /**
   * @param signedRanges byte ranges of the signatures that hold
   */
  NoteComparison(ObjectComparison objects, Set<List<Long>> signedRanges) {
    this.objects = objects;
    this.signedRanges = signedRanges;
  }

  /** Whether every annotation is as it was, but for the widgets of signatures that came. */
  boolean onlySignaturesCame(@Nullable COSArray before, @Nullable COSArray after)
      throws IOException {
    Map<Object, COSDictionary> old = notes(before);
    Map<Object, COSDictionary> now = notes(after);
    for (var entry : now.entrySet()) {
      COSDictionary was = old.remove(entry.getKey());
      COSDictionary is = entry.getValue();
      boolean same = was == null ? unseen(is) : sameNote(was, is);
      if (!same && !(signs(is) && (was == null || !signed(was)))) {
        return false;
      }
    }
    return old.values().stream().allMatch(NoteComparison::unseen);
  }

  /** By object number; those without one by their place. */
  private static Map<Object, COSDictionary> notes(@Nullable COSArray annotations) {
    Map<Object, COSDictionary> notes = new LinkedHashMap<>();
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      COSBase item = annotations.get(i);
      Object key = item instanceof COSObject reference ? reference.getKey() : i;
      if (annotations.getObject(i) instanceof COSDictionary note) {
        notes.put(key == null ? i : key, note);
      }
    }
    return notes;
  }

  private boolean sameNote(COSDictionary before, COSDictionary after) throws IOException {
    return objects.same(before, after, NOT_OF_THE_NOTE) && sameValue(value(before), value(after));
  }

  /** Signatures by their bytes: the rest of them leads all over the file. */
  private boolean sameValue(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
    if (before instanceof COSDictionary one && after instanceof COSDictionary other) {
      return objects.same(one.getItem(COSName.BYTERANGE), other.getItem(COSName.BYTERANGE))
          && objects.same(one.getItem(COSName.CONTENTS), other.getItem(COSName.CONTENTS));
    }
    return objects.same(before, after);
  }

  private static @Nullable COSBase value(COSDictionary note) {
    return note.containsKey(COSName.V)
        ? note.getDictionaryObject(COSName.V)
        : PDPageTree.getInheritableAttribute(note, COSName.V);
  }

  private static boolean unseen(COSDictionary note) {
    COSArray sides = note.getCOSArray(COSName.RECT);
    float[] rectangle = sides == null ? new float[0] : sides.toFloatArray();
    return rectangle.length < 4 || rectangle[0] == rectangle[2] || rectangle[1] == rectangle[3];
  }

  private static boolean signed(COSDictionary widget) {
    return value(widget) instanceof COSDictionary;
  }

  private boolean signs(COSDictionary widget) {
    return value(widget) instanceof COSDictionary signature
        && signature.getCOSArray(COSName.BYTERANGE) instanceof COSArray range
        && signedRanges.contains(SignedRange.numbers(range));
  }
}
