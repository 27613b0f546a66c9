package io.evenrung.cli;

import io.evenrung.formats.report.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command line and gives the exit code; never throws. */
    static int run(Terminal terminal, String... args) {
        try {
            return commandLine(terminal).execute(args);
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            terminal.say("evenrung: " + megabytes + " MB of memory are not enough for this input."
                    + " Give more, as EVENRUNG_JAVA_OPTS=-Xmx8g does.");
            return ExitCode.FAILURE;
        } catch (RuntimeException | Error e) {
            terminal.say("evenrung: failed: " + SafeText.sentence(e.toString()));
            return ExitCode.FAILURE;
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        Errors errors = new Errors(terminal);
        return new CommandLine(new EvenrungCommand(terminal))
                .addSubcommand(new AuditCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CommandLine(new RulesCommand(terminal))
                        .addSubcommand(new RulesCheckCommand(terminal))
                        .addSubcommand(new RulesNewCommand(terminal)))
                .addSubcommand(new ExplainCommand(terminal))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(60, terminal.width()))
                .setUsageHelpLongOptionsMaxWidth(24)
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }
}
