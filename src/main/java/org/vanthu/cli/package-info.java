/**
 * The commands: what a command line asks, run on the pipeline, with results to standard output or a
 * folder, messages to standard error and one exit code. No command but {@code serve} loads the
 * service.
 */
@NullMarked
package org.vanthu.cli;

import org.jspecify.annotations.NullMarked;
