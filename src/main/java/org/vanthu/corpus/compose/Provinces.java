package org.vanthu.corpus.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The provinces of both eras: 63 with their codes, since 1 July 2025 34 with theirs. */
final class Provinces {

  /** First day of the 34 provinces (Nghị quyết 202/2025/QH15). */
  static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  /** First day of thành phố Huế under the centre. */
  private static final LocalDate HUE = LocalDate.of(2025, 1, 1);

  private final List<Province> before = new ArrayList<>();
  private final List<Province> since = new ArrayList<>();

  Provinces() {
    try (InputStream table = Provinces.class.getResourceAsStream("provinces.tsv")) {
      if (table == null) {
        throw new IllegalStateException("provinces.tsv is missing beside " + Provinces.class);
      }
      new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    if (line.startsWith("#")) {
      return;
    }
    String[] cells = line.split("\t", -1);
    List<String> spellings = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(";", -1));
    Province province = new Province(cells[1], cells[2], cells[3].equals("C"), spellings);
    (cells[0].equals("OLD") ? before : since).add(province);
  }

  /** All of a day. */
  List<Province> on(LocalDate day) {
    if (!day.isBefore(MERGER)) {
      return List.copyOf(since);
    }
    if (day.isBefore(HUE)) {
      return List.copyOf(before);
    }
    return before.stream()
        .map(p -> p.code().equals("46") ? new Province("46", "Huế", true, List.of()) : p)
        .toList();
  }
}
