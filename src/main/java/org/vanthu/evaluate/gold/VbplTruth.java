package org.vanthu.evaluate.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.PageTruth;
import org.vanthu.truth.PartTruth;
import org.vanthu.truth.TableTruth;
import org.vanthu.truth.TableTruth.CellTruth;
import org.vanthu.truth.Truth;
import org.vanthu.truth.Truth.Aspect;
import org.vanthu.truth.WordTruth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Legal documents rendered from the official publication, with exact tables: {@code
 * vbpl/truth/NAME.json} tells of {@code vbpl/FOLDER/NAME.pdf}. Layout tables, tables of one row and
 * a signature block that is told as data count neither way. The poor scans tell their text as well:
 * it is that of their digital twin, in the order of its content.
 */
public final class VbplTruth {

  private static final Set<String> ENGLISH =
      Set.of("vbpl-000758", "vbpl-000800", "vbpl-000929", "vbpl-000938");

  /** Told as data, but a block of signatures, by the opening of its first cell. */
  private static final Map<String, String> SIGNATURES =
      Map.of("vbpl-000535", "ĐẠI DIỆN BÊN NHẬN (Ký");

  /** The date that is told is that of its taking effect. */
  private static final String EFFECTIVE_DATE = "vbpl-000007";

  private static final int SCAN_DPI = 200;

  private VbplTruth() {}

  /** The truth of a document of one of the folders. */
  public static Truth read(Path document) throws IOException {
    Path home = Objects.requireNonNull(document.toAbsolutePath().getParent());
    String folder = String.valueOf(home.getFileName());
    String file = String.valueOf(document.getFileName());
    String name = file.substring(0, file.lastIndexOf('.'));
    Path told = home.resolveSibling("truth").resolve(name + ".json");
    JsonNode json = JsonMapper.shared().readTree(Files.readString(told));
    boolean scan = folder.startsWith("scan");
    boolean english = ENGLISH.contains(name);
    List<Aspect> tells = new ArrayList<>(List.of(Aspect.TABLES));
    List<PageTruth> pages = List.of();
    List<WordTruth> words = List.of();
    if (scan) {
      Path twin = home.resolveSibling("pdf").resolve(name + ".pdf");
      PdfWords read = PdfWords.read(twin);
      pages = read.pages("OCR", "OCR", SCAN_DPI);
      words = read.words();
      tells.add(Aspect.TEXT);
    }
    if (!english) {
      tells.add(Aspect.FIELDS);
    }
    return new Truth(
        file,
        new Truth.Made("vbpl/" + folder, "", 0, traits(folder, english)),
        tells,
        pages,
        words,
        english ? List.of() : List.of(letter(name, json.path("fields"))),
        List.of(),
        tables(name, folder, json.path("tables")),
        List.of(),
        List.of());
  }

  private static List<String> traits(String folder, boolean english) {
    List<String> traits = new ArrayList<>(List.of(Truth.Made.SOME_FIELDS));
    if (folder.contains("scan")) {
      traits.add(Truth.Made.WORDS_OF_TWIN);
    }
    if (folder.contains("borderless")) {
      traits.add("borderless");
    }
    if (english) {
      traits.add("English");
    }
    return traits;
  }

  private static PartTruth letter(String name, JsonNode fields) {
    Map<String, List<ItemTruth>> told = new java.util.LinkedHashMap<>();
    put(told, "number", fields.path("so_hieu").asString(""));
    if (!name.equals(EFFECTIVE_DATE)) {
      put(told, "issuedOn", fields.path("ngay").asString(""));
    }
    return new PartTruth("LETTER", List.of(), told);
  }

  private static void put(Map<String, List<ItemTruth>> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, List.of(ItemTruth.printed(name, value, value, List.of())));
    }
  }

  private static List<TableTruth> tables(String name, String folder, JsonNode tables) {
    List<TableTruth> list = new ArrayList<>();
    for (JsonNode table : tables) {
      List<CellTruth> cells = new ArrayList<>();
      for (JsonNode cell : table.path("cells")) {
        cells.add(
            new CellTruth(
                cell.path("row").asInt(),
                cell.path("col").asInt(),
                cell.path("rowspan").asInt(),
                cell.path("colspan").asInt(),
                cell.path("text").asString(""),
                List.of()));
      }
      boolean signature =
          SIGNATURES.containsKey(name)
              && !cells.isEmpty()
              && cells.getFirst().text().startsWith(SIGNATURES.get(name));
      int rows = table.path("rows").asInt();
      boolean data = table.path("kind").asString("").equals("data") && rows > 1 && !signature;
      list.add(
          new TableTruth(
              data ? TableTruth.Kind.DATA : TableTruth.Kind.LAYOUT,
              folder.contains("borderless") ? TableTruth.Ruling.NONE : TableTruth.Ruling.RULED,
              rows,
              table.path("cols").asInt(),
              0,
              "",
              "",
              List.of(),
              cells,
              List.of()));
    }
    return list;
  }
}
