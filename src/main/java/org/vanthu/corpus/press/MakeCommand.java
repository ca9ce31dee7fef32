package org.vanthu.corpus.press;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vanthu.corpus.compose.Composer;

/** The command {@code corpus make}. */
public final class MakeCommand {

  private static final int OK = 0;
  private static final int USAGE = 64;
  private static final int UNAVAILABLE = 69;
  private static final int IO_ERROR = 74;

  private final PrintStream out;
  private final PrintStream err;

  MakeCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    System.exit(new MakeCommand(System.out, System.err).run(List.of(arguments)));
  }

  /** The exit code; what was made goes to standard output, progress and errors to the other. */
  int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(MakeRequest.help());
      return OK;
    }
    try {
      make(MakeRequest.parse(arguments));
      return OK;
    } catch (MakeRequest.WrongRequestException e) {
      return failed(USAGE, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return failed(new IOException(e.getMessage(), e));
    } catch (IOException e) {
      return failed(e);
    }
  }

  private void make(MakeRequest request) throws IOException {
    Files.createDirectories(request.out());
    Press press = new Press(new ComposedPapers(Composer.installed()), request.out());
    for (int i = 0; i < request.count(); i++) {
      Path file = press.make(request.profile(), request.seed() + i);
      out.println(file);
      err.println((i + 1) + "/" + request.count() + " " + file.getFileName());
    }
  }

  private int failed(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("apt-get install")
        ? failed(UNAVAILABLE, message)
        : failed(IO_ERROR, e + ": check that the folder can be written and has room");
  }

  private int failed(int code, String message) {
    err.println("vanthu corpus make: " + message);
    return code;
  }
}
