package org.vanthu.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanthu.bench.Shell;

class CacheTest {

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();

  @Test
  void packageIsFetchedOnceAndToldSo() throws IOException {
    Path archive = archive();
    Artifact artifact = artifact(archive, Cache.sha256(Files.readAllBytes(archive)));
    Cache cache = new Cache(folder.resolve("cache"), said::add);
    Path unpacked = cache.npm(artifact);
    assertThat(unpacked.resolve("lib.jar")).hasContent("program");
    Files.delete(archive);
    assertThat(cache.npm(artifact)).isEqualTo(unpacked);
    assertThat(said).containsExactly("fetching " + artifact.source());
  }

  @Test
  void packageThatIsNotTheOneExpectedIsNotUnpacked() throws IOException {
    Artifact artifact = artifact(archive(), "0".repeat(64));
    Cache cache = new Cache(folder.resolve("cache"), said::add);
    assertThatThrownBy(() -> cache.npm(artifact))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("sha-256");
    assertThat(folder.resolve("cache/peer/package")).doesNotExist();
  }

  @Test
  void jarsAreListedAsSha256sumDoes() throws IOException {
    Path jar = Files.writeString(folder.resolve("a.jar"), "x");
    assertThat(Cache.listing(folder))
        .isEqualTo(Cache.sha256(Files.readAllBytes(jar)) + "  a.jar\n");
  }

  private Path archive() throws IOException {
    Files.createDirectories(folder.resolve("package"));
    Files.writeString(folder.resolve("package/lib.jar"), "program");
    Path archive = folder.resolve("package.tgz");
    Shell.ask(List.of("tar", "czf", archive.toString(), "-C", folder.toString(), "package"));
    return archive;
  }

  private static Artifact artifact(Path archive, String sha256) {
    return new Artifact("peer", archive.toUri().toString(), sha256);
  }
}
