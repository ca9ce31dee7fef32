package org.vanthu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vanthu.api.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code vanthu serve}. The one command that loads the service. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the service on http://localhost:8080.",
      "Settings of the service may follow, as --server.port=9090."
    })
final class ServeCommand implements Callable<Integer> {

  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    System.setProperty("vanthu.data", Home.data().toString());
    System.setProperty("vanthu.tessdata", Home.tessdata().toString());
    Server.main(settings.toArray(String[]::new));
    return ExitCode.KEEP_RUNNING;
  }
}
