package org.vanthu.name;

import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** Models and lists, read once. For any number of threads. */
record Loaded(
    SentenceModel sentences,
    TokenizerModel words,
    TokenNameFinderModel names,
    Heads heads,
    Families families,
    BodyNames bodies,
    Ends ends,
    WholeNames whole) {

  static Loaded load() {
    return new Loaded(
        Models.sentences(),
        Models.words(),
        Models.names(),
        new Heads(),
        new Families(),
        new BodyNames(),
        new Ends(),
        new WholeNames());
  }
}
