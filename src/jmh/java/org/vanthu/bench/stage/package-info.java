/** JMH benchmarks of the hot stages, each over papers of the project's own corpus. */
@NullMarked
package org.vanthu.bench.stage;

import org.jspecify.annotations.NullMarked;
