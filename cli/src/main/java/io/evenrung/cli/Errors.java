package io.evenrung.cli;

import io.evenrung.audit.IsolationException;
import io.evenrung.audit.RunawayRulesException;
import io.evenrung.formats.InvalidInputException;
import io.evenrung.formats.Problem;
import io.evenrung.formats.report.SafeText;
import io.evenrung.rules.internal.Spelling;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: to users what they can mend, without a stack trace, and of our own failures how to report them. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Errors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String message = e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : e.getMessage();
        terminal.say("evenrung: " + SafeText.sentence(String.valueOf(message)));
        terminal.say("See '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        if (e instanceof InvalidInputException invalid) {
            problems(invalid.problems());
            return ExitCode.BAD_INPUT;
        }
        if (e instanceof BadRulesException bad) {
            RuleProblems.lines(bad).forEach(terminal::say);
            return ExitCode.BAD_INPUT;
        }
        if (e instanceof RunawayRulesException) {
            terminal.say("evenrung: " + SafeText.sentence(String.valueOf(e.getMessage())) + "; nothing was audited.");
            return ExitCode.BAD_INPUT;
        }
        boolean isSurroundings = e instanceof UncheckedIOException || e instanceof IsolationException;
        terminal.say("evenrung: failed: " + SafeText.sentence(String.valueOf(isSurroundings ? e.getMessage() : e)));
        EvenrungCommand top =
                (EvenrungCommand) commandLine.getCommandSpec().root().userObject();
        if (top.isDebugging()) {
            e.printStackTrace(terminal.errWriter());
        } else {
            terminal.say((isSurroundings ? "" : "The fault is evenrung's, not yours; please report it. ")
                    + "With --debug it says where it happened.");
        }
        return ExitCode.FAILURE;
    }

    private void problems(List<Problem> problems) {
        problems.forEach(problem -> terminal.say(SafeText.sentence(problem.toString())));
        terminal.say("evenrung: " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
                + " in the input; nothing was audited.");
    }

    /** What is not known, and what was probably meant. */
    private static String unknown(UnmatchedArgumentException e) {
        CommandLine commandLine = e.getCommandLine();
        String argument = e.getUnmatched().get(0);
        if (argument.startsWith("-")) {
            int equals = argument.indexOf('=');
            String option = equals < 0 ? argument : argument.substring(0, equals);
            Set<String> options = commandLine.getCommandSpec().optionsMap().keySet();
            return "there is no option '" + option + "'" + didYouMean(option, options);
        }
        if (commandLine.getParent() == null) {
            Set<String> commands = commandLine.getSubcommands().keySet();
            return "there is no command '" + argument + "'" + didYouMean(argument, commands);
        }
        return "unexpected argument '" + argument + "'";
    }

    private static String didYouMean(String written, Set<String> known) {
        String near = Spelling.closest(written, known);
        return near == null ? "" : "; did you mean '" + near + "'?";
    }
}
