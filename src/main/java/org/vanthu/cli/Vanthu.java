package org.vanthu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code vanthu}. */
@Command(
    name = "vanthu",
    description =
        "Reads Vietnamese official papers into records that link every value to its place.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ExtractCommand.class,
      ServeCommand.class,
      SchemaCommand.class,
      DebugCommand.class
    })
public final class Vanthu {

  private Vanthu() {}

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    if (args.length == 0 || !args[0].equals("serve")) {
      System.setProperty("logback.configurationFile", "org/vanthu/cli/logback-cli.xml");
    }
    Streams streams = Streams.take();
    int code = run(streams, args);
    streams.flush();
    if (code != ExitCode.KEEP_RUNNING) {
      Runtime.getRuntime().halt(code);
    }
  }

  /** The exit code of a command line. */
  static int run(Streams streams, String... args) {
    CommandLine commands = new CommandLine(new Vanthu(), new Parts(streams));
    commands.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    exitCodes(commands);
    commands.getSubcommands().values().forEach(Vanthu::exitCodes);
    return commands.execute(args);
  }

  private static void exitCodes(CommandLine command) {
    command
        .getCommandSpec()
        .exitCodeOnInvalidInput(ExitCode.USAGE)
        .exitCodeOnExecutionException(ExitCode.INTERNAL);
  }
}
