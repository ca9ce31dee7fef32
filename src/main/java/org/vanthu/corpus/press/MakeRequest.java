package org.vanthu.corpus.press;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code corpus make} was asked for. */
record MakeRequest(long seed, int count, Profile profile, Path out) {

  static final String HELP =
      """
      usage: ./vanthu corpus make --profile P --out DIR [--seed S] [--count N]

      Writes N papers with exact truth (NAME.gold.json) into DIR. The same seed and profile give
      the same bytes; document k has the seed S+k-1 and can be made again alone.

        --profile P   %s
        --out DIR     folder to write to; made when missing
        --seed S      seed of the first paper, from 0 (default 1); below 1,000,000 for tuning,
                      from 1,000,000 on for marking
        --count N     papers to make, from 1 (default 10)
        --help        this text

      Profiles:
      %s
      Exit codes: 0 all made; 64 wrong arguments; 69 a font is missing; 74 DIR cannot be written.
      """;

  /** Why a request cannot be met, with what to do about it. */
  static final class WrongRequestException extends Exception {
    private static final long serialVersionUID = 1;

    WrongRequestException(String message) {
      super(message);
    }
  }

  static String help() {
    String names = String.join(", ", Profiles.ALL.stream().map(Profile::name).toList());
    StringBuilder list = new StringBuilder();
    for (Profile profile : Profiles.ALL) {
      list.append("  %-11s %s%n".formatted(profile.name(), profile.purpose()));
    }
    return HELP.formatted(names, list);
  }

  static MakeRequest parse(List<String> arguments) throws WrongRequestException {
    Map<String, String> given = given(arguments);
    String name = required(given, "--profile");
    Profile profile =
        Profiles.named(name)
            .orElseThrow(() ->
                new WrongRequestException(
                    "no profile is named \"" + name + "\": see corpus make --help"));
    Path out = Path.of(required(given, "--out"));
    long seed = number(given, "--seed", 1, 0);
    long count = number(given, "--count", 10, 1);
    if (seed < Lot.FIRST_MARKING_SEED && seed + count > Lot.FIRST_MARKING_SEED) {
      throw new WrongRequestException(
          "seeds run from tuning into marking (from 1000000 on): make them in two runs");
    }
    return new MakeRequest(seed, (int) count, profile, out);
  }

  private static Map<String, String> given(List<String> arguments) throws WrongRequestException {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!List.of("--seed", "--count", "--profile", "--out").contains(name)) {
        throw new WrongRequestException("\"" + name + "\" is not known: see corpus make --help");
      }
      if (i + 1 == arguments.size()) {
        throw new WrongRequestException(name + " needs a value: see corpus make --help");
      }
      given.put(name, arguments.get(i + 1));
    }
    return given;
  }

  private static String required(Map<String, String> given, String name)
      throws WrongRequestException {
    String value = given.get(name);
    if (value == null || value.isBlank()) {
      throw new WrongRequestException(name + " is missing: see corpus make --help");
    }
    return value;
  }

  private static long number(Map<String, String> given, String name, long otherwise, long least)
      throws WrongRequestException {
    String text = given.get(name);
    if (text == null) {
      return otherwise;
    }
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= Integer.MAX_VALUE) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of range
    }
    throw new WrongRequestException(
        name
            + " takes a whole number from "
            + least
            + " to "
            + Integer.MAX_VALUE
            + ", not "
            + text);
  }
}
