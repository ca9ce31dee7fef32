package org.vanthu.read.other;

import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Leaves what is embedded packed; documents (not pictures) are counted as unread. */
record NothingEmbedded(FlowHandler handler) implements EmbeddedDocumentExtractor {

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    String name = String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
    boolean document = name.matches("(?i).*\\.(docx?|xlsx?|pdf|rtf|odt|pptx?)");
    if (document && !type.startsWith("image/")) {
      handler.skipEmbedded();
    }
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler ignored, Metadata metadata, boolean outputHtml) {}
}
