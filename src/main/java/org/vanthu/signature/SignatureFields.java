package org.vanthu.signature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.vanthu.model.Region;

/** Finds the signed fields of a form, with their widgets. */
final class SignatureFields {

  /** Fields of a form that are looked at; far more than any paper has. */
  private static final int MOST_FIELDS = 20_000;

  /** Signatures that are listed; the most seen on a paper are five. */
  static final int MOST_SIGNATURES = 64;

  private static final int DEEPEST = 32;

  private final List<SignatureField> found = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<COSDictionary, Integer> pageOfWidget = new IdentityHashMap<>();
  private final List<COSDictionary> pages;

  private SignatureFields(PDDocument document) {
    pages = PageTree.pages(document);
    for (int i = 0; i < pages.size(); i++) {
      for (COSDictionary annotation : dictionaries(pages.get(i).getCOSArray(COSName.ANNOTS))) {
        pageOfWidget.putIfAbsent(annotation, i);
      }
    }
  }

  static List<SignatureField> of(PDDocument document) {
    SignatureFields fields = new SignatureFields(document);
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    if (form != null) {
      fields.addAll(form.getCOSArray(COSName.FIELDS), "", 0);
    }
    return fields.found;
  }

  private void addAll(@Nullable COSArray fields, String type, int depth) {
    for (COSDictionary field : dictionaries(fields)) {
      if (depth < DEEPEST && found.size() <= MOST_SIGNATURES && seen.add(field)) {
        add(field, type, depth);
      }
    }
  }

  private void add(COSDictionary field, String inherited, int depth) {
    String own = field.getNameAsString(COSName.FT);
    String type = own == null ? inherited : own;
    COSDictionary value = field.getCOSDictionary(COSName.V);
    COSArray kids = field.getCOSArray(COSName.KIDS);
    if (type.equals("Sig") && value != null) {
      COSDictionary first = dictionaries(kids).stream().findFirst().orElse(field);
      COSDictionary widget = pageOfWidget.containsKey(field) ? field : first;
      found.add(new SignatureField(value, place(widget)));
    } else {
      addAll(kids, type, depth + 1);
    }
  }

  private Optional<Region> place(COSDictionary widget) {
    Integer page = pageOfWidget.get(widget);
    return page == null ? Optional.empty() : WidgetPlace.of(widget, pages.get(page), page + 1);
  }

  /** The dictionaries of an array, as many as are looked at. */
  static List<COSDictionary> dictionaries(@Nullable COSArray array) {
    List<COSDictionary> dictionaries = new ArrayList<>();
    for (int i = 0; array != null && i < Math.min(array.size(), MOST_FIELDS); i++) {
      if (array.getObject(i) instanceof COSDictionary dictionary) {
        dictionaries.add(dictionary);
      }
    }
    return dictionaries;
  }
}
