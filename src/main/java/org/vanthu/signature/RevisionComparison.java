package org.vanthu.signature;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Signature.Changes;

/**
 * What differs between two revisions of a file, of all that people can see: the pages, what layers
 * are shown, the annotations, the form.
 */
final class RevisionComparison {

  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  /** Keys that say nothing about how a page looks, and those that are compared apart. */
  private static final Set<COSName> NOT_OF_THE_PAGE =
      Set.of(
          COSName.ANNOTS,
          COSName.PARENT,
          COSName.P,
          COSName.getPDFName("LastModified"),
          COSName.getPDFName("StructParent"),
          COSName.STRUCT_PARENTS,
          COSName.getPDFName("Tabs"),
          COSName.getPDFName("PieceInfo"),
          COSName.METADATA,
          COSName.TYPE,
          COSName.getPDFName("Thumb"));

  /** Keys that say nothing about how an annotation looks. */
  private static final Set<COSName> NOT_OF_THE_NOTE =
      Set.of(
          COSName.PARENT,
          COSName.P,
          COSName.getPDFName("Popup"),
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
  private Changes gravest = Changes.SIGNATURES;

  private RevisionComparison(PDDocument after, Set<List<Long>> signedRanges) {
    this.signedRanges = signedRanges;
    this.objects = new ObjectComparison(after.getDocument().getXrefTable()::containsKey);
  }

  /**
   * @param signedRanges byte ranges of the signatures that hold: only their widgets are further
   *     signatures, any other is an annotation
   */
  static Changes between(PDDocument before, PDDocument after, Set<List<Long>> signedRanges) {
    RevisionComparison comparison = new RevisionComparison(after, signedRanges);
    try {
      return comparison.compare(before, after);
    } catch (IOException | RuntimeException | StackOverflowError untold) {
      return comparison.gravest == Changes.CONTENT ? Changes.CONTENT : Changes.UNKNOWN;
    }
  }

  private Changes compare(PDDocument before, PDDocument after) throws IOException {
    List<COSDictionary> old = PageTree.pages(before);
    List<COSDictionary> now = PageTree.pages(after);
    COSDictionary catalog = before.getDocumentCatalog().getCOSObject();
    COSDictionary newCatalog = after.getDocumentCatalog().getCOSObject();
    if (old.size() != now.size() || !same(catalog, newCatalog, COSName.OCPROPERTIES)) {
      return Changes.CONTENT;
    }
    for (int i = 0; i < old.size(); i++) {
      if (!samePage(old.get(i), now.get(i))) {
        return Changes.CONTENT;
      }
    }
    for (int i = 0; i < old.size(); i++) {
      compareNotes(old.get(i).getCOSArray(COSName.ANNOTS), now.get(i).getCOSArray(COSName.ANNOTS));
    }
    compareForms(catalog.getCOSDictionary(COSName.ACRO_FORM), newCatalog);
    return gravest;
  }

  private boolean same(COSDictionary before, COSDictionary after, COSName key) throws IOException {
    return objects.same(before.getItem(key), after.getItem(key), NOT_OF_THE_PAGE);
  }

  private boolean samePage(COSDictionary before, COSDictionary after) throws IOException {
    for (COSName key : INHERITED) {
      if (!objects.same(
          PDPageTree.getInheritableAttribute(before, key),
          PDPageTree.getInheritableAttribute(after, key),
          NOT_OF_THE_PAGE)) {
        return false;
      }
    }
    Set<COSName> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.removeAll(NOT_OF_THE_PAGE);
    keys.removeAll(INHERITED);
    for (COSName key : keys) {
      if (!same(before, after, key)) {
        return false;
      }
    }
    return true;
  }

  private void compareNotes(@Nullable COSArray before, @Nullable COSArray after)
      throws IOException {
    Map<Object, COSDictionary> old = notes(before);
    Map<Object, COSDictionary> now = notes(after);
    for (var entry : now.entrySet()) {
      COSDictionary was = old.remove(entry.getKey());
      COSDictionary is = entry.getValue();
      boolean same = was == null ? unseen(is) : sameNote(was, is);
      if (!same && !(signs(is) && (was == null || !signed(was)))) {
        gravest = Changes.ANNOTATIONS;
      }
    }
    if (!old.values().stream().allMatch(RevisionComparison::unseen)) {
      gravest = Changes.ANNOTATIONS;
    }
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
    return objects.same(before, after, NOT_OF_THE_NOTE)
        && objects.same(value(before), value(after), NOT_OF_THE_NOTE);
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

  private void compareForms(@Nullable COSDictionary before, COSDictionary newCatalog)
      throws IOException {
    COSDictionary after = newCatalog.getCOSDictionary(COSName.ACRO_FORM);
    COSBase old = before == null ? null : before.getItem(COSName.XFA);
    COSBase now = after == null ? null : after.getItem(COSName.XFA);
    boolean redrawn =
        after != null
            && after.getBoolean(COSName.NEED_APPEARANCES, false)
            && (before == null || !before.getBoolean(COSName.NEED_APPEARANCES, false));
    if (redrawn || !objects.same(old, now, NOT_OF_THE_NOTE)) {
      gravest = Changes.ANNOTATIONS;
    }
  }
}
