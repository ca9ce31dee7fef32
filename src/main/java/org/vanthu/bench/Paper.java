package org.vanthu.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.vanthu.bench.peer.Engine;
import org.vanthu.truth.Truth;

/**
 * A document to be read by all.
 *
 * @param truth when the set tells any
 */
record Paper(Path file, int pages, Engine.Kind kind, Optional<Truth> truth) {}
