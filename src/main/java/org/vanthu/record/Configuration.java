package org.vanthu.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.vanthu.model.Settings;

/** What takes part in a record beside the document's bytes: the program and its settings. */
public final class Configuration {

  /** Of the program, as in the build. */
  public static final String VERSION = "0.1.0";

  private Configuration() {}

  /**
   * Hash of all settings that can change a record, with the contents of the OCR models. Where the
   * models lie, and how many workers there are, changes nothing.
   */
  static String hash(Settings settings) {
    Settings.Limits limits = settings.limits();
    StringBuilder effective = new StringBuilder();
    effective.append("ocrDotsPerInch=").append(settings.ocrDotsPerInch()).append('\n');
    effective.append("limits.bytes=").append(limits.bytes()).append('\n');
    effective.append("limits.pages=").append(limits.pages()).append('\n');
    effective.append("limits.pixels=").append(limits.pixels()).append('\n');
    effective.append("limits.characters=").append(limits.characters()).append('\n');
    effective.append("limits.time=").append(limits.time()).append('\n');
    for (Path model : models(settings.tessdata())) {
      effective.append(model.getFileName()).append('=').append(hash(model)).append('\n');
    }
    byte[] bytes = effective.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static List<Path> models(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".traineddata"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(Path model) {
    try {
      return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(model)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
