package io.evenrung.cli;

import io.evenrung.formats.report.SafeText;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one organisation and says what was read. */
@Command(
        name = "check",
        description = "Reads an organisation and reports every problem of the input at once, or what was read."
                + " Audits nothing.",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example:", "  evenrung check acme%n"})
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "Folder of the organisation: organization.yaml and its tables.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Mixin
    private CustomRules customRules = new CustomRules();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSets rules = customRules.with(spec.commandLine());
        Organization organization;
        try (Progress progress = Progress.of(terminal, "Reading " + SafeText.name(folder.toString()))) {
            organization = Intake.read(folder, null, rules, progress);
        }
        terminal.print(Contents.of(organization));
        return ExitCode.FINE;
    }
}
