package io.evenrung.cli;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.audit.IsolatedAuditor;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.report.Edition;
import io.evenrung.formats.report.ReportFile;
import io.evenrung.formats.report.SafeText;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits one organisation and reports. */
@Command(
        name = "audit",
        description = "Audits an organisation and reports what is unequal, what is not, and what cannot be told.",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  evenrung audit acme",
            "  evenrung audit acme --html acme.html --sarif acme.sarif --junit acme.xml",
            "  evenrung audit acme --format json --output acme.json",
            "  evenrung audit acme --html council.html --edition works-council",
            "  evenrung audit acme --fail-on critical --limit pay.band-parity.midpoint=0.1",
            "  evenrung audit acme --rules acme-rules%n"
        })
final class AuditCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the organisation: organization.yaml and its tables.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Mixin
    private ReportOptions reportOptions = new ReportOptions();

    @Mixin
    private EditionOptions editionOptions = new EditionOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "major",
            converter = Gate.Converter.class,
            description = "End with exit code 1 if something of this severity or graver is violated:"
                    + " ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Gate gate = Gate.MAJOR;

    @Option(
            names = "--limit",
            paramLabel = "ID=NUMBER",
            converter = LimitSetting.Converter.class,
            description = "Set the limit of a rule, or a setting; it prevails over organization.yaml."
                    + " May be given more than once.")
    private List<LimitSetting> limits = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Judge everything as of this day (yyyy-mm-dd) instead of the one in organization.yaml.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--isolated",
            description = "Run each rule set of --rules in a process of its own, with bounds to its memory and time.")
    private boolean isIsolated;

    @Mixin
    private CustomRules customRules = new CustomRules();

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Edition edition = editionOptions.edition(spec.commandLine());
        List<Target> targets = reportOptions.targets(folder, spec.commandLine());
        Audit audit;
        Map<Target, String> texts = new LinkedHashMap<>();
        try (Progress progress = Progress.of(terminal, "Reading " + SafeText.name(folder.toString()))) {
            Auditor auditor = auditor();
            Organization organization = Intake.read(folder, asOf, auditor.ruleSets(), progress);
            progress.stage("Auditing");
            audit = isIsolated ? isolated(auditor).audit(organization) : auditor.audit(organization);
            progress.stage("Writing");
            Reports reports = new Reports(audit, edition, gate, folder);
            progress.reached(0, targets.size());
            for (Target target : targets) {
                Format format = target.format();
                texts.put(target, target.isStandardOutput() ? reports.shown(format, terminal) : reports.file(format));
                progress.reached(texts.size(), targets.size());
            }
        }
        texts.forEach(this::put);
        int exitCode = gate.stops(audit) == 0 ? ExitCode.FINE : ExitCode.VIOLATED;
        String summary = Summary.of(Disclosure.of(audit, edition));
        terminal.say("evenrung: " + summary + "; exit code " + exitCode + " (--fail-on " + gate + ")");
        return exitCode;
    }

    private void put(Target target, String text) {
        if (target.isStandardOutput()) {
            terminal.print(text);
            return;
        }
        try {
            ReportFile.write(target.file(), text);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FileSystemException refused) {
                throw new ParameterException(spec.commandLine(), target.refusal(Target.why(refused)), e);
            }
            throw e;
        }
        terminal.say("evenrung: wrote " + SafeText.name(target.file().toString()) + " (" + target.format() + ")");
    }

    private Auditor auditor() {
        Auditor auditor = Auditor.of(customRules.with(spec.commandLine()));
        for (LimitSetting limit : limits) {
            try {
                auditor = auditor.withLimit(limit.id(), limit.value());
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--limit: " + e.getMessage(), e);
            }
        }
        return auditor;
    }

    private IsolatedAuditor isolated(Auditor auditor) {
        if (auditor.ruleSets().all().equals(List.of(RuleSet.standard()))) {
            throw new ParameterException(
                    spec.commandLine(), "--isolated: there is nothing to isolate; name a rule set with --rules");
        }
        return IsolatedAuditor.of(auditor);
    }
}
