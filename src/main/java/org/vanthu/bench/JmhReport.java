package org.vanthu.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The section on stages, from JMH's results ({@code -rf json}). */
final class JmhReport {

  private static final String HEAD =
      """
      | benchmark | parameters | score | ± (99.9 %%) | unit | allocated by operation |
      |---|---|---|---|---|---|
      """
          .formatted();

  private JmhReport() {}

  static String of(String json, Machine machine) {
    StringBuilder text = new StringBuilder("## Hot stages\n\n");
    LocalDate day = LocalDate.now(ZoneId.systemDefault());
    text.append("JMH, on %s: %s.\n\n".formatted(day, machine.line()));
    text.append(HEAD);
    JsonNode results = JsonMapper.shared().readTree(json);
    results.forEach(result -> text.append(line(result)));
    if (!results.isEmpty()) {
      text.append(runs(results.get(0)));
    }
    return text.toString();
  }

  private static String runs(JsonNode result) {
    return "\nForks: %s; warm-up %s × %s, measured %s × %s. Only a quiet machine gives scores worth keeping.\n"
        .formatted(
            result.path("forks").asString("?"),
            result.path("warmupIterations").asString("?"),
            result.path("warmupTime").asString("?"),
            result.path("measurementIterations").asString("?"),
            result.path("measurementTime").asString("?"));
  }

  private static String line(JsonNode result) {
    JsonNode metric = result.path("primaryMetric");
    double bytes =
        result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score").asDouble(0);
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            name(result.path("benchmark").asString("")),
            parameters(result.path("params")),
            number(metric.path("score")),
            number(metric.path("scoreError")),
            metric.path("scoreUnit").asString(""),
            bytes > 0 ? "%.0f KiB".formatted(bytes / 1024) : "–");
  }

  /** Class and method. */
  private static String name(String benchmark) {
    int method = benchmark.lastIndexOf('.');
    return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
  }

  private static String parameters(JsonNode parameters) {
    StringBuilder text = new StringBuilder();
    parameters
        .properties()
        .forEach(p -> text.append(p.getKey() + "=" + p.getValue().asString("") + " "));
    return text.toString().strip();
  }

  private static String number(JsonNode value) {
    return value.isNumber() ? String.format(Locale.ROOT, "%.3f", value.asDouble()) : "–";
  }
}
