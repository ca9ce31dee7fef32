package org.vanthu.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds a document's pages by walking its page tree, whose own counts may lie. */
final class PageList {

  private PageList() {}

  /**
   * The number of pages, at most one more than the limit. Pages that the tree has and doesn't count
   * are made countable; pages that it counts and doesn't have are counted, and fail when read.
   */
  static int count(PDDocument document, int limit) {
    int told = document.getNumberOfPages();
    if (told > limit) {
      return told;
    }
    List<COSDictionary> found = of(document, limit);
    if (found.size() <= told) {
      return told;
    }
    COSArray kids = new COSArray();
    found.forEach(kids::add);
    COSDictionary root = document.getPages().getCOSObject();
    root.setItem(COSName.KIDS, kids);
    root.setInt(COSName.COUNT, found.size());
    return found.size();
  }

  /** The pages found, at most one more than the limit; nodes that form a circle count once. */
  private static List<COSDictionary> of(PDDocument document, int limit) {
    List<COSDictionary> pages = new ArrayList<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(document.getPages().getCOSObject());
    while (!open.isEmpty() && pages.size() <= limit) {
      if (!(open.pop() instanceof COSDictionary node) || !seen.add(node)) {
        continue;
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages.add(node);
        continue;
      }
      for (int i = kids.size() - 1; i >= 0; i--) {
        COSBase kid = kids.getObject(i);
        if (kid != null) {
          open.push(kid);
        }
      }
    }
    return pages;
  }
}
