/**
 * The engines that are measured: how each is had, started and understood. Comes in as files, goes
 * out as tables and text in one form for all. What an engine prints is parsed here and nowhere
 * else.
 */
@NullMarked
package org.vanthu.bench.peer;

import org.jspecify.annotations.NullMarked;
