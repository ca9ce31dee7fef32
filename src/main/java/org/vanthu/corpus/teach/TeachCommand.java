package org.vanthu.corpus.teach;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.model.BaseModel;

/** The command {@code train}: makes the models anew from the sources alone. */
public final class TeachCommand {

  private static final long SEED = 700_001;
  private static final int PAPERS = 700;
  private static final int SENTENCES = 26_000;
  private static final int TEXTS = 600;

  private final PrintStream err;

  TeachCommand(PrintStream err) {
    this.err = err;
  }

  /**
   * @param arguments the folder of the models, and which of them to teach (sentences, words,
   *     names); all when none is named
   */
  public static void main(String[] arguments) throws IOException {
    List<String> which = List.of(arguments).subList(1, arguments.length);
    new TeachCommand(System.err).teach(Path.of(arguments[0]), which);
  }

  private interface Lesson {
    BaseModel teach() throws IOException;
  }

  void teach(Path folder, List<String> which) throws IOException {
    ExtensionLoader.registerAllowedPackage("org.vanthu.name");
    Teacher teacher = new Teacher();
    write(folder, "sentences", which, () -> teacher.sentences(SEED, TEXTS));
    write(folder, "words", which, () -> teacher.words(SEED, TEXTS));
    write(folder, "names", which, () -> teacher.names(SEED, PAPERS, SENTENCES));
  }

  private void write(Path folder, String name, List<String> which, Lesson lesson)
      throws IOException {
    if (which.isEmpty() || which.contains(name)) {
      byte[] bytes = ModelFile.steady(lesson.teach());
      Path file = folder.resolve("vi-" + name + ".bin");
      Files.write(file, bytes);
      err.println(file + " " + bytes.length + " bytes");
    }
  }
}
