package org.vanthu.record.paged;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.vanthu.record.DocumentRecord;

/** What a copy says of itself: that it is one, of which bytes, and that it is PDF/A-2b. */
final class Copy {

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>B</pdfaid:conformance>
         <pdf:Producer>%s</pdf:Producer>
         <dc:format>application/pdf</dc:format>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
         <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private Copy() {}

  static void describe(PDDocument pdf, DocumentRecord record) throws IOException {
    String producer = "vanthu " + record.producedBy().version();
    String title = "Bản sao có lớp chữ – " + record.document().fileName();
    String about =
        "Bản sao để tìm kiếm, không phải bản gốc và không mang chữ ký số của bản gốc. "
            + "A copy for searching; not the original, and without its digital signature. SHA-256: "
            + record.document().id().orElse("");
    information(pdf, producer, title, about);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(
        PACKET
            .formatted(escaped(producer), escaped(title), escaped(about))
            .getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage("vi");
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    pdf.getDocumentCatalog().setViewerPreferences(preferences);
    colours(pdf);
    identify(pdf, record.document().id().orElse(title));
  }

  private static void information(PDDocument pdf, String producer, String title, String about) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setProducer(producer);
    information.setTitle(title);
    information.setSubject(about);
    pdf.setDocumentInformation(information);
  }

  private static void colours(PDDocument pdf) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    pdf.getDocumentCatalog().addOutputIntent(intent);
  }

  /** By the original's bytes, so that the same original gives the same copy. */
  private static void identify(PDDocument pdf, String name) {
    COSString id = new COSString(name.getBytes(StandardCharsets.UTF_8));
    COSArray ids = new COSArray();
    ids.add(id);
    ids.add(id);
    pdf.getDocument().setDocumentID(ids);
    pdf.setDocumentId((long) name.hashCode());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
  }
}
