package org.vanthu.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Documents of one folder that are alike: all digital or all scanned. What it costs to read them is
 * told for all of them together.
 */
record Material(String name, List<Paper> papers) {

  Material {
    papers = List.copyOf(papers);
  }

  List<Path> files() {
    return papers.stream().map(Paper::file).toList();
  }

  int pages() {
    return papers.stream().mapToInt(Paper::pages).sum();
  }

  org.vanthu.bench.peer.Engine.Kind kind() {
    return papers.getFirst().kind();
  }

  /** The one with the fewest pages, alone: what it takes to start. */
  Material smallest() {
    Paper least =
        papers.stream().min(java.util.Comparator.comparingInt(Paper::pages)).orElseThrow();
    return new Material(name, List.of(least));
  }
}
