package org.vanthu.record.paged;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element a line, and leaves out what XML 1.0 forbids in text. */
final class Markup {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Markup() throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** A line of its own that is no element: a document type. */
  Markup line(String declaration) {
    text.append('\n').append(declaration);
    return this;
  }

  /** Opens an element with attributes, given as name and value in turn. */
  Markup open(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    attributes(attributes);
    return this;
  }

  /** One more attribute of the element just opened. */
  Markup attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, allowed(value));
    return this;
  }

  Markup text(String characters) throws XMLStreamException {
    xml.writeCharacters(allowed(characters));
    return this;
  }

  Markup close() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  /** An element without content. */
  Markup empty(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(element);
    attributes(attributes);
    return this;
  }

  /** An element that holds nothing but text. */
  Markup leaf(String element, String characters, String... attributes) throws XMLStreamException {
    return open(element, attributes).text(characters).close();
  }

  String finish() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.flush();
    return text.toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private static String allowed(String characters) {
    StringBuilder kept = new StringBuilder(characters.length());
    characters.codePoints().map(c -> forbidden(c) ? 0xFFFD : c).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** XML 1.0, production 2: Char. */
  private static boolean forbidden(int c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
