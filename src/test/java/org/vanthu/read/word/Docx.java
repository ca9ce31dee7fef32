package org.vanthu.read.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vanthu.model.Source;

/** A DOCX written part by part, so that its markup is exactly what a test says. */
final class Docx {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Docx() {}

  /** A document with this body. */
  static Docx of(String body) {
    Docx docx = new Docx();
    docx.parts.put("document", element("document", "<w:body>" + body + "</w:body>"));
    return docx;
  }

  /** With a further part of the same name as its root's, but for the running heads. */
  Docx with(String name, String content) {
    String root = name.startsWith("header") ? "hdr" : name.startsWith("footer") ? "ftr" : name;
    parts.put(name, element(root, content));
    return this;
  }

  /** With a main part exactly so. */
  static Docx raw(String main) {
    Docx docx = new Docx();
    docx.parts.put("document", main);
    return docx;
  }

  Source write(Path folder) throws IOException {
    Path file = folder.resolve("báo cáo.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relations(Map.of("rId1", "officeDocument>word/document.xml")));
      Map<String, String> related = new LinkedHashMap<>();
      parts.keySet().stream()
          .filter(name -> !name.equals("document"))
          .forEach(n -> related.put("r" + n, n.replaceAll("\\d", "") + ">" + n + ".xml"));
      put(zip, "word/_rels/document.xml.rels", relations(related));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, "word/" + part.getKey() + ".xml", part.getValue());
      }
    }
    return source(file);
  }

  static Source source(Path file) {
    return new Source("0".repeat(64), "báo cáo.docx", TYPES + "document", file, Optional.empty());
  }

  private static String element(String root, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s%s>%s</w:%s>"
        .formatted(root, NAMESPACES, content, root);
  }

  private String contentTypes() {
    StringBuilder types = new StringBuilder();
    for (String name : parts.keySet()) {
      String kind = name.equals("document") ? "document.main" : name.replaceAll("\\d", "");
      types.append(
          "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
              .formatted(name, TYPES, kind));
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + types
        + "</Types>";
  }

  private static String relations(Map<String, String> related) {
    StringBuilder all = new StringBuilder();
    related.forEach((id, relation) ->
        all.append(
            "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
                .formatted(id, RELATIONS, relation.split(">")[0], relation.split(">")[1])));
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static String p(String... runs) {
    StringBuilder all = new StringBuilder("<w:p>");
    for (String run : runs) {
      all.append(run.startsWith("<") ? run : r(run));
    }
    return all.append("</w:p>").toString();
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, text);
  }

  /** A paragraph in a list. */
  static String li(int list, int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            .formatted(level, list),
        text);
  }

  static String tbl(boolean drawn, String... rows) {
    String borders =
        drawn
            ? "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>"
            : "";
    return "<w:tbl><w:tblPr>%s</w:tblPr>%s</w:tbl>".formatted(borders, String.join("", rows));
  }

  static String tr(String... cells) {
    StringBuilder all = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      all.append(cell.startsWith("<w:t") ? cell : tc("", p(cell)));
    }
    return all.append("</w:tr>").toString();
  }

  static String tc(String properties, String content) {
    return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, content);
  }
}
