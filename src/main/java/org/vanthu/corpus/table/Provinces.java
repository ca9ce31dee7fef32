package org.vanthu.corpus.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The provinces and cities under the centre that there are on a day, in the order of their codes:
 * 63 until 2025-06-30, 34 since (Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg).
 */
final class Provinces {

  private static final String RESOURCE = "/org/vanthu/entity/province/provinces.tsv";
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final LocalDate HUE_CITY = LocalDate.of(2025, 1, 1);

  /**
   * A province.
   *
   * @param code of its era
   * @param city whether it is a city under the centre
   * @param region by which annexes group it
   */
  record Province(String code, String name, boolean city, String region) {

    /** The name as a mention. */
    String marked() {
      return "{PROVINCE=" + code + ":" + name + "}";
    }
  }

  private final List<Province> provinces;

  private Provinces(List<Province> provinces) {
    this.provinces = provinces;
  }

  static Provinces on(LocalDate day) {
    Map<String, Province> byCode = new LinkedHashMap<>();
    List<String[]> lines = lines();
    for (String[] line : lines) {
      boolean merged = !day.isBefore(MERGER);
      String code = merged ? line[2] : line[0];
      String name = merged ? line[3] : line[1];
      boolean hue = code.equals("46");
      if (hue && day.isBefore(HUE_CITY)) {
        name = "Thừa Thiên Huế";
      }
      boolean city =
          line[4].equals("C") && line[1].equals(line[3]) || hue && !day.isBefore(HUE_CITY);
      boolean keeps = !merged || line[1].equals(line[3]);
      if (keeps) {
        byCode.put(code, new Province(code, name, city, region(Integer.parseInt(line[0]))));
      }
    }
    List<Province> ordered = new ArrayList<>(byCode.values());
    ordered.sort((a, b) -> a.code().compareTo(b.code()));
    return new Provinces(ordered);
  }

  private static List<String[]> lines() {
    try (InputStream stream = Provinces.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** By the code of before the merger; codes run from north to south. */
  private static String region(int code) {
    List<Integer> delta = List.of(1, 22, 26, 27, 30, 31, 33, 34, 35, 36, 37);
    if (delta.contains(code)) {
      return "Đồng bằng sông Hồng";
    }
    if (code < 27) {
      return "Trung du và miền núi phía Bắc";
    }
    if (code < 62) {
      return "Bắc Trung Bộ và duyên hải miền Trung";
    }
    if (code < 70) {
      return "Tây Nguyên";
    }
    return code < 80 ? "Đông Nam Bộ" : "Đồng bằng sông Cửu Long";
  }

  List<Province> all() {
    return provinces;
  }

  List<Province> of(String region) {
    return provinces.stream().filter(province -> province.region().equals(region)).toList();
  }

  List<String> regions() {
    return provinces.stream().map(Province::region).distinct().toList();
  }
}
