package org.vanthu.work;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.vanthu.api.Server;

/**
 * The service as a program of its own with a reading that does as the files say. The system
 * property {@code ledger} names the file in which readings are noted.
 */
public final class FakeServer {

  private FakeServer() {}

  public static void main(String[] args) {
    SpringApplication.from(Server::main).with(Fakes.class).run(args);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Fakes {

    @Bean
    @Primary
    DocumentReading fakeReading() {
      return new FakeReading(Optional.ofNullable(System.getProperty("ledger")).map(Path::of));
    }
  }
}
