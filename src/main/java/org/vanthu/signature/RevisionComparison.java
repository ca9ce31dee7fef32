package org.vanthu.signature;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
          COSName.B,
          COSName.getPDFName("Thumb"));

  private final ObjectComparison objects;
  private final NoteComparison notes;
  private Changes gravest = Changes.SIGNATURES;

  private RevisionComparison(PDDocument before, PDDocument after, Set<List<Long>> signedRanges) {
    this.objects =
        new ObjectComparison(
            before.getDocument().getXrefTable(), after.getDocument().getXrefTable());
    this.notes = new NoteComparison(objects, signedRanges);
  }

  /**
   * @param signedRanges byte ranges of the signatures that were made since and hold: only their
   *     widgets are further signatures, any other is an annotation
   */
  static Changes between(PDDocument before, PDDocument after, Set<List<Long>> signedRanges) {
    RevisionComparison comparison = new RevisionComparison(before, after, signedRanges);
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
    if (old.size() != now.size()
        || !objects.same(
            catalog.getItem(COSName.OCPROPERTIES), newCatalog.getItem(COSName.OCPROPERTIES))) {
      return Changes.CONTENT;
    }
    objects.assume(catalog, newCatalog);
    for (int i = 0; i < old.size(); i++) {
      objects.assume(old.get(i), now.get(i));
    }
    for (int i = 0; i < old.size(); i++) {
      if (!samePage(old.get(i), now.get(i))) {
        return Changes.CONTENT;
      }
    }
    for (int i = 0; i < old.size(); i++) {
      COSArray oldNotes = old.get(i).getCOSArray(COSName.ANNOTS);
      if (!notes.onlySignaturesCame(oldNotes, now.get(i).getCOSArray(COSName.ANNOTS))) {
        gravest = Changes.ANNOTATIONS;
      }
    }
    compareForms(catalog.getCOSDictionary(COSName.ACRO_FORM), newCatalog);
    return gravest;
  }

  private boolean samePage(COSDictionary before, COSDictionary after) throws IOException {
    for (COSName key : INHERITED) {
      if (!objects.same(
          PDPageTree.getInheritableAttribute(before, key),
          PDPageTree.getInheritableAttribute(after, key))) {
        return false;
      }
    }
    Set<COSName> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.removeAll(NOT_OF_THE_PAGE);
    keys.removeAll(INHERITED);
    for (COSName key : keys) {
      if (!objects.same(before.getItem(key), after.getItem(key))) {
        return false;
      }
    }
    return true;
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
    if (redrawn || !objects.same(old, now)) {
      gravest = Changes.ANNOTATIONS;
    }
  }
}
