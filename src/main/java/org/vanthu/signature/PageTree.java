package org.vanthu.signature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The pages of a file in order, however its tree is knotted. */
final class PageTree {

  /** More pages than any file may have that is read. */
  private static final int MOST_PAGES = 20_000;

  private static final int DEEPEST = 64;

  private final List<COSDictionary> pages = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PageTree() {}

  static List<COSDictionary> pages(PDDocument document) {
    PageTree tree = new PageTree();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    tree.add(catalog.getCOSDictionary(COSName.PAGES), 0);
    return tree.pages;
  }

  private void add(@Nullable COSDictionary node, int depth) {
    if (node == null || depth > DEEPEST || pages.size() >= MOST_PAGES || !seen.add(node)) {
      return;
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages.add(node);
      return;
    }
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        add(kid, depth + 1);
      }
    }
  }
}
