package org.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ServeCommandTest {

  @Test
  void settingsOfTheServiceMayFollow() {
    var parsed = new CommandLine(new ServeCommand()).parseArgs("--server.port=9090", "--debug");
    assertThat(parsed.unmatched()).containsExactly("--server.port=9090", "--debug");
  }
}
