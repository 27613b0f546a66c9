package io.evenrung.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a rule set to start from. */
@Command(
        name = "new",
        description = "Writes a rule set to start from: two rules with comments, and their tests.",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example:", "  evenrung rules new acme-rules%n"})
final class RulesNewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = "Folder to write to, which is made, or is empty. Its name becomes the id of the rule set.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    RulesNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Starter starter = Starter.in(folder);
        try {
            if (!starter.isFree()) {
                throw new ParameterException(
                        spec.commandLine(), folder + " is there already and not an empty folder; nothing was written");
            }
            starter.write();
        } catch (FileSystemException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), folder + " cannot be written to", e);
        }
        StringBuilder text = new StringBuilder("Written to ").append(folder).append(":\n");
        starter.files().forEach(file -> text.append("  ").append(file).append('\n'));
        text.append("Next: evenrung rules check ").append(folder).append('\n');
        terminal.print(text.toString());
        return ExitCode.FINE;
    }
}
