package org.vanthu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The service on a free port, over a data directory and an embedded database of the tests' own,
 * with a reading that does as the files say. One for all tests of a run.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestService {

  @Bean
  @Primary
  DocumentReading fakeReading() {
    return new FakeReading();
  }

  @Bean
  DynamicPropertyRegistrar ownDataDirectory() {
    return registry -> registry.add("vanthu.data", () -> newDirectory().toString());
  }

  private static Path newDirectory() {
    try {
      return Files.createTempDirectory("vanthu-test-");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
