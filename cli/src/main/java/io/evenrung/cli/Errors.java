package io.evenrung.cli;

import io.evenrung.formats.InvalidInputException;
import io.evenrung.formats.Problem;
import io.evenrung.formats.report.SafeText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
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
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say("evenrung: " + SafeText.sentence(message(e)));
        StringWriter suggestions = new StringWriter();
        if (UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true))) {
            suggestions.toString().lines().map(SafeText::sentence).forEach(terminal::say);
        }
        terminal.say("See '" + command + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        if (e instanceof InvalidInputException invalid) {
            problems(invalid.problems());
            return ExitCode.BAD_INPUT;
        }
        terminal.say("evenrung: failed: " + SafeText.sentence(String.valueOf(e)));
        EvenrungCommand top =
                (EvenrungCommand) commandLine.getCommandSpec().root().userObject();
        if (top.isDebugging()) {
            e.printStackTrace(terminal.errWriter());
        } else {
            terminal.say("The fault is evenrung's, not yours. With --debug it says where it lies: please report that.");
        }
        return ExitCode.FAILURE;
    }

    private void problems(List<Problem> problems) {
        problems.forEach(problem -> terminal.say(SafeText.sentence(problem.toString())));
        terminal.say("evenrung: " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
                + " in the input; nothing was audited.");
    }

    private static String message(ParameterException e) {
        boolean top = e.getCommandLine().getParent() == null;
        if (top && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
        }
        return String.valueOf(e.getMessage());
    }
}
