package org.vanthu.name;

import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.vanthu.model.Once;

/** Ties the model of names to what it sees of words. Named in the model's file. */
public final class NameFactory extends TokenNameFinderFactory {

  private final Once<Heads> heads = new Once<>(Heads::new);
  private final Once<Families> families = new Once<>(Families::new);

  @Override
  public AdaptiveFeatureGenerator createFeatureGenerators() {
    return new NameFeatures(heads.get(), families.get());
  }
}
