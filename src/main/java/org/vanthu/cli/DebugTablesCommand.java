package org.vanthu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.vanthu.Pipeline;
import org.vanthu.Sight;
import org.vanthu.model.Page;
import org.vanthu.model.Progress;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.table.TableFinder;
import org.vanthu.table.picture.TablePicture;
import org.vanthu.table.unruled.Attempt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vanthu debug tables FILE --page N --out PICTURE}. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Draws what was seen of a page's tables: words, rulings in red, frames of what was found",
      "on the page in green, cells with table, row, column, spans and the role of their column.",
      "What might have been a table without rulings is framed violet (taken) or orange (refused,",
      "with the reason), with the white between its columns; the same is told in words."
    })
final class DebugTablesCommand implements Callable<Integer> {

  @Parameters(arity = "1", paramLabel = "FILE", description = "A paged document.")
  private Path file = Path.of("");

  @Option(names = "--page", paramLabel = "N", description = "Page from 1; 1 unless told otherwise.")
  private int page = 1;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PICTURE",
      description = "File to write: .png for pixels, .svg for a drawing.")
  private Path out = Path.of("");

  @Option(names = "--password", paramLabel = "WORD", description = "Opens a protected file.")
  private Optional<String> password = Optional.empty();

  private final Streams streams;

  DebugTablesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String kind = Inputs.name(out).toLowerCase(Locale.ROOT);
    if (!kind.endsWith(".png") && !kind.endsWith(".svg")) {
      return failed(ExitCode.USAGE, out + ": name a file that ends in .png or .svg");
    }
    try (Pipeline pipeline = new Pipeline(Settings.defaults(Home.tessdata()))) {
      Sight sight = pipeline.look(file, Inputs.name(file), password, Progress.NONE);
      Optional<Integer> index = sight.indexOf(page);
      if (index.isEmpty()) {
        String pages = file + " has " + sight.pages().size() + " pages that can be drawn";
        return failed(ExitCode.USAGE, pages + ": ask for one of them with --page");
      }
      Page seen = sight.pages().get(index.get());
      List<Attempt> attempts = new TableFinder().attempts(seen);
      TablePicture picture =
          TablePicture.of(
              seen,
              sight.grids().get(index.get()),
              sight.document().tables(),
              sight.tables(),
              attempts);
      attempts.forEach(this::tell);
      write(picture, kind.endsWith(".svg"));
      return ExitCode.COMPLETE;
    } catch (RefusedException refused) {
      return failed(refused.failure().code().exitCode(), file + ": " + refused.failure().message());
    } catch (IOException full) {
      return failed(ExitCode.NOT_WRITTEN, out + " can't be written: " + full.getMessage());
    }
  }

  private void write(TablePicture picture, boolean svg) throws IOException {
    if (svg) {
      Files.writeString(out, picture.svg());
    } else if (!ImageIO.write(picture.pixels(), "png", out.toFile())) {
      throw new IOException("no writer of PNG");
    }
  }

  private void tell(Attempt attempt) {
    streams
        .err()
        .printf(
            "vanthu: %.0f to %.0f points from the top, %d lines %s: %s%n",
            attempt.zone().top(),
            attempt.zone().bottom(),
            attempt.lines(),
            attempt.table() ? "taken" : "refused",
            attempt.why());
  }

  private int failed(int code, String sentence) {
    streams.err().println("vanthu: " + sentence);
    return code;
  }
}
