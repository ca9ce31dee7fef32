package org.vanthu.evaluate.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vanthu.truth.ItemTruth;
import org.vanthu.truth.PartTruth;
import org.vanthu.truth.Truth;

/**
 * Real letters with what people read off them: {@code gold.tsv}, one row a file, columns file,
 * number, date, issuer, kind, subject, code of the province as of then, source, number by hand,
 * date by hand, notes. Other fields than these are not told.
 */
public final class LettersTruth {

  /** Name of the file in the folder of the letters. */
  static final String FILE = "gold.tsv";

  private static final Pattern ABOUT =
      Pattern.compile("^(về việc|v/v)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LettersTruth() {}

  /** The truths of a folder, in the order of its table. */
  public static List<Truth> read(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve(FILE)).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> truth(line.split("\t", -1)))
        .toList();
  }

  private static Truth truth(String[] columns) {
    Map<String, List<ItemTruth>> fields = new LinkedHashMap<>();
    put(fields, "number", columns[1], columns[8].equals("y"));
    put(fields, "issuedOn", columns[2], columns[9].equals("y"));
    put(fields, "issuer", columns[3], false);
    put(fields, "kind", columns[4], false);
    put(fields, "subject", ABOUT.matcher(columns[5]).replaceFirst(""), false);
    put(fields, Truth.ISSUER_PROVINCE, columns[6], false);
    return new Truth(
        columns[0],
        new Truth.Made("letters", "", 0, List.of(Truth.Made.SOME_FIELDS, columns[7])),
        List.of(Truth.Aspect.FIELDS),
        List.of(),
        List.of(),
        List.of(new PartTruth("LETTER", List.of(), fields)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void put(
      Map<String, List<ItemTruth>> fields, String name, String value, boolean byHand) {
    if (!value.isEmpty()) {
      fields.put(name, List.of(new ItemTruth(name, value, value, byHand, -1, -1, List.of())));
    }
  }
}
