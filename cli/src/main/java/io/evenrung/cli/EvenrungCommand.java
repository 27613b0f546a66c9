package io.evenrung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it helps. */
@Command(
        name = "evenrung",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Audits whether an organisation's individual-contributor track is truly equal"
                    + " to its management track: on paper and in fact."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "An organisation is a folder: organization.yaml says who it is and what it has written;"
                    + " levels.csv, workers.csv and further tables, each optional, hold the rest.",
            "",
            "Try it:",
            "  evenrung audit examples/organizations/university-of-california",
            "",
            "Exit codes:",
            "  0  nothing is violated at or above --fail-on",
            "  1  something is",
            "  2  the input or the command line is not as it must be; nothing was audited",
            "  3  evenrung itself failed%n"
        })
final class EvenrungCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Say how it is used.")
    @SuppressWarnings("UnusedVariable") // picocli answers it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Say which version this is, and with which rules.")
    @SuppressWarnings("UnusedVariable") // picocli answers it
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where evenrung itself failed, if it does.")
    private boolean debug;

    EvenrungCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    boolean isDebugging() {
        return debug;
    }

    @Override
    public Integer call() {
        terminal.say("evenrung: which command? See below.\n");
        CommandLine commandLine = spec.commandLine();
        commandLine.usage(commandLine.getErr());
        return ExitCode.BAD_INPUT;
    }
}
