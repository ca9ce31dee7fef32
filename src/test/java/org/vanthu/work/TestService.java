package org.vanthu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;

/**
 * The service on a free port, over a data directory and an embedded database of the tests' own,
 * with a reading that does as the files say. One for all tests of a run.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestService {

  private static final String PREFIX = "vanthu-test-";
  private static final Duration LONGEST_RUN = Duration.ofHours(1);

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
      Path directory = Files.createTempDirectory(PREFIX);
      removeLeftovers(Path.of(System.getProperty("java.io.tmpdir")));
      return directory;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The directories of runs that are long over; a run can't remove its own while it lives. */
  private static void removeLeftovers(Path folder) throws IOException {
    Instant old = Instant.now().minus(LONGEST_RUN);
    try (var directories = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path directory : directories) {
        if (Files.getLastModifiedTime(directory).toInstant().isBefore(old)) {
          FileSystemUtils.deleteRecursively(directory);
        }
      }
    }
  }
}
