package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlBounds;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlFile.DrlImport;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.Capabilities.Bound;
import io.evenrung.rules.language.RuleProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the conditions of rules against what a rule may say: known types, fields and methods, fitting operands, no numbers. */
public final class Vetting {

    private Vetting() {}

    /**
     * Vets all rules of a rule set at once.
     *
     * @param files without problems of reading
     * @param capabilities what they may use
     * @param limits every id that a pattern {@code Limit(rule == "…")} may name
     * @param problems takes everything that is wrong
     * @return what is known of each rule, in order; of use only if there was no problem
     */
    public static List<VettedRule> vet(
            List<DrlFile> files, Capabilities capabilities, Set<String> limits, Consumer<RuleProblem> problems) {
        return vet(files, capabilities, limits, Language.standard(), problems);
    }

    /** How large a file may be for the reader. */
    public static DrlBounds bounds(Capabilities capabilities) {
        DrlBounds standard = DrlBounds.standard();
        return new DrlBounds(
                capabilities.most(Bound.FILE_BYTES),
                capabilities.most(Bound.RULES),
                standard.tokens(),
                capabilities.most(Bound.DEPTH),
                standard.problems());
    }

    static List<VettedRule> vet(
            List<DrlFile> files,
            Capabilities capabilities,
            Set<String> limits,
            Language language,
            Consumer<RuleProblem> problems) {
        List<VettedRule> vetted = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        int rules = 0;
        int most = capabilities.most(Bound.RULES);
        for (DrlFile file : files) {
            Reporter reporter = reporter(file, problems);
            size(file, capabilities, reporter);
            file.imports().forEach(imported -> imported(imported, language, reporter));
            for (DrlRule rule : file.rules()) {
                if (++rules == most + 1) {
                    reporter.report(rule.at(), "this is the rule number " + rules, "at most " + most + " rules in all");
                }
                String before = seen.putIfAbsent(
                        rule.id(), file.name() + ":" + rule.at().line());
                if (before != null) {
                    reporter.report(
                            rule.at(),
                            "there is a rule '" + rule.id() + "' already, in " + before,
                            "an id of its own for each rule");
                }
                if (rules <= most) {
                    RuleUse use = new RuleVetting(rule, language, capabilities, limits, reporter).vet();
                    if (use != null) {
                        vetted.add(new VettedRule(file, rule, use.judges(), use.joined(), use.uses(), use.measured()));
                    }
                }
            }
        }
        return List.copyOf(vetted);
    }

    private static void size(DrlFile file, Capabilities capabilities, Reporter problems) {
        int most = capabilities.most(Bound.FILE_BYTES);
        int bytes = file.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > most) {
            problems.report(new Position(1, 1), "the file has " + bytes + " bytes", "at most " + most + " bytes");
        }
    }

    private static void imported(DrlImport imported, Language language, Reporter problems) {
        Set<String> known = language.imports();
        if (!known.contains(imported.type())) {
            problems.unknown(
                    imported.at(),
                    "'" + imported.type() + "' is no type that rules can speak of",
                    "a documented type, or no import: rules know the documented types by their simple names",
                    imported.type(),
                    known);
        }
    }

    private static Reporter reporter(DrlFile file, Consumer<RuleProblem> problems) {
        List<String> lines = file.text().lines().toList();
        return (at, message, expected, suggestion) -> problems.accept(new RuleProblem(
                file.name(),
                at.line(),
                at.column(),
                at.line() <= lines.size() ? lines.get(at.line() - 1) : "",
                message,
                expected,
                suggestion));
    }
}
