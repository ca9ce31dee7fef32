package org.vanthu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vanthu.Pipeline;
import org.vanthu.model.Settings;
import org.vanthu.read.Reader;
import org.vanthu.record.Extraction;
import org.vanthu.record.format.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanthu extract FILE...}. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads documents and writes their records.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   every record is complete",
      "  1   something could not be read; the records say what",
      "  64  the command line is wrong",
      "  65  a file is empty, damaged, of an unknown kind or too large",
      "  66  a file could not be opened",
      "  69  a program or model that is needed is missing",
      "  70  the program failed on a file",
      "  74  a result could not be written",
      "  75  reading a file took more time or memory than allowed",
      "  77  a file wants a password",
      "Of several the highest is given. One bad file never stops the rest."
    })
final class ExtractCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders of files.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Write DIR/<file name>.<format>; a second file of the same name gets -2.",
        "Without it the record goes to standard output, several as NDJSON in the order given."
      })
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "One or more of ${COMPLETION-CANDIDATES}; json unless told otherwise.")
  private List<Format> formats = List.of(Format.JSON);

  @Option(names = "--password", paramLabel = "WORD", description = "Opens protected files.")
  private Optional<String> password = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Files read at the same time; one per core unless told otherwise.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private final Streams streams;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = Inputs.files(inputs);
    Settings settings = Settings.defaults(Home.tessdata());
    Output output = output(files, new Reader(settings)::open);
    List<Integer> codes = new ArrayList<>();
    try (Pipeline pipeline = new Pipeline(settings);
        ProgressBar bar = new ProgressBar(streams, files.size())) {
      Batch batch =
          new Batch(
              file -> pipeline.extract(file, Inputs.name(file), password, bar.of(file)), jobs);
      batch.read(
          files,
          (index, extraction) -> {
            bar.done();
            bar.message(Complaint.about(files.get(index), extraction.record()));
            codes.add(ExitCode.of(extraction.record()));
            codes.add(write(output, index, extraction, bar));
          });
    }
    return ExitCode.of(codes);
  }

  private Output output(List<Path> files, Format.Opening opening) throws IOException {
    if (jobs < 1) {
      throw wrong("--jobs counts from 1");
    }
    if (folder.isPresent()) {
      return new FolderOutput(folder.get(), files, formats, opening);
    }
    if (files.size() == 1 && formats.size() == 1 && formats.getFirst().isText()) {
      return new SingleOutput(streams.out(), formats.getFirst(), opening);
    }
    if (formats.equals(List.of(Format.JSON))) {
      return new LinesOutput(streams.out());
    }
    throw wrong("--format " + formats + " of these files wants --out DIR");
  }

  private int write(Output output, int index, Extraction extraction, ProgressBar bar) {
    try {
      output.write(index, extraction);
      return ExitCode.COMPLETE;
    } catch (IOException full) {
      bar.message(Optional.of("not written: " + full.getMessage()));
      return ExitCode.NOT_WRITTEN;
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
