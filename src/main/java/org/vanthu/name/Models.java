package org.vanthu.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ext.ExtensionLoader;

/** The models that lie beside the classes; how they are made is told there, too. */
final class Models {

  static final String SENTENCES = "vi-sentences.bin";
  static final String WORDS = "vi-words.bin";
  static final String NAMES = "vi-names.bin";

  private interface Load<T> {
    T from(InputStream in) throws IOException;
  }

  private Models() {}

  static SentenceModel sentences() {
    return load(SENTENCES, SentenceModel::new);
  }

  static TokenizerModel words() {
    return load(WORDS, TokenizerModel::new);
  }

  static TokenNameFinderModel names() {
    // OpenNLP makes classes that a model names only from packages that were allowed to it
    ExtensionLoader.registerAllowedPackage("org.vanthu.name");
    return load(NAMES, TokenNameFinderModel::new);
  }

  private static <T> T load(String name, Load<T> load) {
    try (InputStream in = Models.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Models.class);
      }
      return load.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
