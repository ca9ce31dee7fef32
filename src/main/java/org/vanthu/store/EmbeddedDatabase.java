package org.vanthu.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A PostgreSQL server of the service's own, on a free loopback port, asking for a password that
 * lies beside its data. It commits to disk: what was acknowledged survives a power cut.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String USER = "postgres";
  private static final Duration START_UP = Duration.ofSeconds(60);
  private static final int PASSWORD_BYTES = 24;
  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final EmbeddedPostgres server;
  private final String password;

  public EmbeddedDatabase(DataDirectory directory) {
    try {
      OrphanedServer.of(directory.database()).ifPresent(OrphanedServer::stop);
      boolean secured = Files.exists(directory.databasePassword());
      password = secured ? Files.readString(directory.databasePassword()) : newPassword();
      server = start(directory, secured ? Map.of("password", password) : Map.of());
      if (!secured) {
        secure(directory);
      }
      requireDurable();
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database could not be started", e);
    } catch (SQLException e) {
      throw new IllegalStateException("The embedded database could not be set up", e);
    }
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  private static EmbeddedPostgres start(DataDirectory directory, Map<String, String> connection)
      throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory.database())
            .setOverrideWorkingDirectory(directory.databasePrograms().toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START_UP)
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("timezone", "UTC")
            .setServerConfig("max_connections", "100");
    // The library passes -F, which turns fsync off; a later -c wins.
    DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
    connection.forEach(builder::setConnectConfig);
    return builder.start();
  }

  /** The first start trusts whoever connects to the still empty server; from here on, nobody. */
  private void secure(DataDirectory directory) throws IOException, SQLException {
    Path access = directory.database().resolve("pg_hba.conf");
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER ROLE " + USER + " PASSWORD '" + password + "'");
      writePrivately(directory.databasePassword(), password);
      Files.writeString(access, "host all all 127.0.0.1/32 scram-sha-256\n");
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  private void requireDurable() throws SQLException {
    try (Connection connection = postgres().getConnection();
        Statement statement = connection.createStatement()) {
      for (String setting : DURABLE) {
        try (var result = statement.executeQuery("SHOW " + setting)) {
          if (!result.next() || !"on".equals(result.getString(1))) {
            throw new IllegalStateException("The embedded database runs without " + setting);
          }
        }
      }
    }
  }

  private DataSource postgres() {
    return server.getPostgresDatabase(Map.of("password", password));
  }

  private static void writePrivately(Path file, String text) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    }
    Files.writeString(file, text);
  }

  private static String newPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
