package org.vanthu.cli;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vanthu serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Starts the service on http://localhost:8080.")
final class ServeCommand implements Callable<Integer> {

  /** Known by name alone, so that no other command loads the framework. */
  private static final String SERVER = "org.vanthu.api.Server";

  @Parameters(paramLabel = "SETTING", description = "Settings of the service: --server.port=9090.")
  private List<String> settings = List.of();

  @Override
  public Integer call() throws ReflectiveOperationException {
    try {
      Class.forName(SERVER)
          .getMethod("main", String[].class)
          .invoke(null, (Object) settings.toArray(String[]::new));
      return ExitCode.KEEP_RUNNING;
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
