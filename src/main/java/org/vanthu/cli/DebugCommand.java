package org.vanthu.cli;

import picocli.CommandLine.Command;

/** {@code vanthu debug WHAT FILE}. */
@Command(
    name = "debug",
    mixinStandardHelpOptions = true,
    description = "Shows what was seen on the way to a record.",
    subcommands = DebugTablesCommand.class)
final class DebugCommand {}
