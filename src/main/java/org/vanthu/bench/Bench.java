package org.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vanthu.bench.Contest.Entry;
import org.vanthu.bench.peer.Peers;

/** {@code ./vanthu bench}: measures, and writes the document of results. */
public final class Bench {

  /** After this time a run over one set is stopped. */
  private static final long LIMIT_SECONDS = 1800;

  private static final List<String> SETS =
      List.of("icdar2013", "vbpl/pdf", "vbpl/pdf-borderless", "vbpl/scan200");

  private final Path home;
  private final Request request;

  private Bench(Path home, Request request) {
    this.home = home;
    this.request = request;
  }

  /** Takes the folder of the program, then what {@link Request} understands. */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    Request request;
    try {
      request = Request.of(List.of(arguments).subList(1, arguments.length));
    } catch (IllegalArgumentException wrong) {
      System.err.println("vanthu: " + wrong.getMessage() + "\n" + Request.USAGE);
      System.exit(64);
      return;
    }
    Bench bench = new Bench(home, request);
    if (request.peers()) {
      bench.peers();
    }
    if (request.jmh().isPresent()) {
      bench.jmh();
    }
  }

  private void peers() throws IOException {
    Path target = home.resolve("target");
    Peers peers = Peers.gather(home, version(), target.resolve("peers"), Bench::say);
    peers.absent().forEach(a -> say("absent: %s (%s)".formatted(a.name(), a.reason())));
    Contest contest =
        new Contest(
            new Stopwatch(LIMIT_SECONDS), target.resolve("bench"), request.repeats(), Bench::say);
    PeersReport report = new PeersReport(Machine.here(), peers, request.repeats());
    BenchmarksPage page = new BenchmarksPage(out());
    SetSections sets = SetSections.of(page.text());
    for (Material material : Materials.of(places())) {
      List<Entry> entries = contest.hold(material, peers.engines());
      boolean several = material.papers().size() > 1;
      List<Entry> alone = several ? contest.hold(material.smallest(), peers.engines()) : List.of();
      sets = sets.with(material.name(), report.set(material, entries, alone));
      page.write("peers", report.whole(sets));
    }
    say("written: " + out());
  }

  private void jmh() throws IOException {
    Path results = home.resolve("target/jmh.json");
    String json = Files.readString(results);
    new BenchmarksPage(out()).write("jmh", JmhReport.of(json, Machine.here()));
    say("written: " + out());
  }

  private Path out() {
    return request.out().orElse(home.resolve("docs/benchmarks.md"));
  }

  private List<Path> places() {
    if (!request.files().isEmpty()) {
      return request.files();
    }
    Path shared = home.resolveSibling("shared").resolve("data");
    return Stream.concat(
            Stream.of(home.resolve("corpus")),
            SETS.stream().map(shared::resolve).filter(Files::isDirectory))
        .toList();
  }

  private String version() {
    return Optional.ofNullable(Bench.class.getPackage().getImplementationVersion())
        .orElse("of the sources");
  }

  private static void say(String what) {
    System.err.println("vanthu: " + what);
  }
}
