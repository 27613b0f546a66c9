package io.evenrung.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which reports are made, and where each goes. */
final class ReportOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "Form of the report that is shown: ${COMPLETION-CANDIDATES} (default: text).")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write that report to this file, whole or not at all, instead of showing it.")
    private @Nullable Path output;

    @Option(names = "--text", paramLabel = "FILE", description = "Write plain text, to read.")
    private @Nullable Path text;

    @Option(names = "--json", paramLabel = "FILE", description = "Write JSON, for programs.")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the page for people, to read and to print.")
    private @Nullable Path html;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write Markdown, for a pull request.")
    private @Nullable Path markdown;

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description =
                    "Write SARIF 2.1.0, which annotates the lines of the input. Run it where the repository's root is.")
    private @Nullable Path sarif;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Write JUnit XML, for a build server; what --fail-on stops at fails there.")
    private @Nullable Path junit;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the findings as CSV, for a spreadsheet.")
    private @Nullable Path csv;

    /**
     * Where reports go, in the order in which they are made; standard output is one place like any other.
     *
     * @param input the folder that is audited
     * @throws ParameterException if one of them cannot be written, or two go to one place
     */
    List<Target> targets(Path input, CommandLine commandLine) {
        List<Target> targets = new ArrayList<>();
        add(targets, "--text", Format.TEXT, text);
        add(targets, "--json", Format.JSON, json);
        add(targets, "--html", Format.HTML, html);
        add(targets, "--markdown", Format.MARKDOWN, markdown);
        add(targets, "--sarif", Format.SARIF, sarif);
        add(targets, "--junit", Format.JUNIT, junit);
        add(targets, "--csv", Format.CSV, csv);
        if (targets.isEmpty() || format != null || output != null) {
            Format form = format == null ? Format.TEXT : format;
            String option = output == null ? "--format" : "--output";
            add(targets, option, form, output == null ? Path.of("-") : output);
        }
        check(targets, input, commandLine);
        return targets;
    }

    private static void add(List<Target> targets, String option, Format format, @Nullable Path file) {
        if (file != null) {
            targets.add(new Target(option, format, file));
        }
    }

    private static void check(List<Target> targets, Path input, CommandLine commandLine) {
        Map<Path, Target> taken = new HashMap<>();
        for (Target target : targets) {
            String obstacle = target.obstacle(input);
            if (obstacle != null) {
                throw new ParameterException(commandLine, target.refusal(obstacle));
            }
            Target other = taken.put(target.place(), target);
            if (other != null) {
                throw new ParameterException(
                        commandLine,
                        other.option() + " and " + target.option() + " both go to "
                                + (target.isStandardOutput()
                                        ? "standard output"
                                        : target.file().toString())
                                + ": give each a file of its own");
            }
        }
    }
}
