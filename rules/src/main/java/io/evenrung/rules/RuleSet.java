package io.evenrung.rules;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Setting;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.drl.DrlWriter;
import io.evenrung.rules.internal.load.Manifest;
import io.evenrung.rules.internal.load.Manifest.Relimit;
import io.evenrung.rules.internal.load.Manifest.Requirement;
import io.evenrung.rules.internal.load.RuleFiles;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.internal.vet.RuleCompiler;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.InvalidRulesException;
import io.evenrung.rules.language.RuleProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** Rules that belong together, compiled. Immutable; shared by any number of audits and threads. */
public final class RuleSet {

    private static final class Standard {
        private static final RuleSet RULES = standardRules();

        private static RuleSet standardRules() {
            KieBase compiled = StandardRules.load();
            Manifest manifest =
                    new Manifest("evenrung-standard", "1.0", "The built-in rules", List.of(), Map.of(), Map.of());
            return new RuleSet(
                    manifest, new RuleSources(StandardRules.texts()), compiled, RuleMetadata.of(compiled), List.of());
        }
    }

    private final Manifest manifest;
    private final RuleSources sources;
    private final String digest;
    private final KieBase compiled;
    private final List<JudgedRule> rules;
    private final List<Limit> further;

    private RuleSet(
            Manifest manifest, RuleSources sources, KieBase compiled, List<JudgedRule> rules, List<Limit> further) {
        this.manifest = manifest;
        this.sources = sources;
        this.digest = sources.digest();
        this.compiled = compiled;
        this.rules = rules;
        this.further = List.copyOf(further);
    }

    /** The built-in rules. */
    public static RuleSet standard() {
        return Standard.RULES;
    }

    /**
     * Reads, vets and compiles the rule set of a folder or a jar: a manifest {@code evenrung-rules.properties} and files of rules
     * that end in {@code .drl}.
     *
     * @throws InvalidRulesException if anything of it is not as it must be; nothing of it has run then
     */
    public static RuleSet load(Path folderOrJar) {
        return load(folderOrJar, Capabilities.standard());
    }

    /** The same, and narrower in what the rules may use. */
    public static RuleSet load(Path folderOrJar, Capabilities capabilities) {
        List<RuleProblem> problems = new ArrayList<>();
        return of(RuleFiles.of(folderOrJar, problems::add), capabilities, problems);
    }

    /**
     * The rule set of files that are in memory already, as a database or a test may hold them.
     *
     * @param files text by name, the manifest among them
     * @throws InvalidRulesException as {@link #load(Path)}
     */
    public static RuleSet of(SortedMap<String, String> files, Capabilities capabilities) {
        List<RuleText> texts = files.entrySet().stream()
                .map(file -> new RuleText(file.getKey(), file.getValue()))
                .toList();
        return of(texts, capabilities, List.of());
    }

    /**
     * Rules without a manifest: a rule set of that id, of version 0, and of one file {@code rules.drl}.
     *
     * @throws InvalidRulesException as {@link #load(Path)}
     */
    public static RuleSet of(String id, String drl) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(RuleText.MANIFEST, "id = " + id + "\nversion = 0\ntitle = " + id + "\n");
        files.put("rules" + RuleText.RULES, drl);
        return of(files, Capabilities.standard());
    }

    private static RuleSet of(List<RuleText> texts, Capabilities capabilities, List<RuleProblem> problems) {
        CustomRules.Contents contents = CustomRules.read(texts, capabilities, problems);
        List<DrlRule> trees =
                contents.files().stream().flatMap(file -> file.rules().stream()).toList();
        return new RuleSet(
                contents.manifest(),
                new RuleSources(texts),
                RuleCompiler.compile(trees),
                contents.rules(),
                contents.further());
    }

    /** Rules that are trees already, without limits of their own. */
    static RuleSet ofTrees(List<DrlRule> trees, List<JudgedRule> rules) {
        List<RuleText> texts = trees.stream()
                .map(tree -> new RuleText(tree.id() + RuleText.RULES, DrlWriter.write(tree)))
                .toList();
        Manifest manifest = new Manifest("variants", "0", "Variants of rules", List.of(), Map.of(), Map.of());
        return new RuleSet(manifest, new RuleSources(texts), RuleCompiler.compile(trees), rules, List.of());
    }

    public String id() {
        return manifest.id();
    }

    /** Numbers parted by points. */
    public String version() {
        return manifest.version();
    }

    /** What it is, in words. */
    public String title() {
        return manifest.title();
    }

    /** The rules' metadata, by id. */
    public List<Rule> rules() {
        return rules.stream().map(JudgedRule::rule).toList();
    }

    /** The rules with the measures that they judge, by id. */
    public List<JudgedRule> judgedRules() {
        return rules;
    }

    /** The ids of the rules. */
    public SortedSet<String> ids() {
        return rules.stream().map(rule -> rule.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The default limits: those of its rules, and further ones that rules look at besides their own; by id. */
    public List<Limit> limits() {
        SortedMap<String, Limit> limits = new TreeMap<>();
        further.forEach(limit -> limits.put(limit.rule(), limit));
        for (Rule rule : rules()) {
            Limit limit = rule.limit();
            if (limit != null) {
                limits.put(rule.id(), limit);
            }
        }
        return List.copyOf(limits.values());
    }

    /** Everything of it that the user can set: limits by their ids, and the settings of measuring. */
    public SortedMap<String, LimitRange> adjustable() {
        SortedMap<String, LimitRange> ranges = new TreeMap<>();
        for (Limit limit : further) {
            ranges.put(limit.rule(), new LimitRange(limit.rule(), limit.value(), 0, Double.MAX_VALUE, limit.unit()));
        }
        for (Rule rule : rules()) {
            Limit limit = rule.limit();
            if (limit != null) {
                ranges.put(
                        rule.id(), new LimitRange(rule.id(), limit.value(), rule.least(), rule.most(), limit.unit()));
            }
        }
        for (Setting setting : Setting.values()) {
            ranges.put(
                    setting.id(),
                    new LimitRange(setting.id(), setting.byDefault(), setting.least(), setting.most(), setting.unit()));
        }
        return Collections.unmodifiableSortedMap(ranges);
    }

    /** The rules of other rule sets of which it has versions of its own, by id. */
    public SortedSet<String> replaces() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(manifest.replaces().keySet()));
    }

    /** The other defaults that it gives to limits and settings which are not its own, by id. */
    public SortedMap<String, Double> relimits() {
        SortedMap<String, Double> values = new TreeMap<>();
        for (Map.Entry<String, Relimit> entry : manifest.relimits().entrySet()) {
            values.put(entry.getKey(), entry.getValue().value());
        }
        return Collections.unmodifiableSortedMap(values);
    }

    /** The rule sets that it speaks of, each with the least version that will do. */
    public SortedMap<String, String> requires() {
        SortedMap<String, String> versions = new TreeMap<>();
        for (Requirement requirement : manifest.requires()) {
            versions.put(requirement.id(), requirement.version());
        }
        return Collections.unmodifiableSortedMap(versions);
    }

    /** Changes whenever a file of it does: {@code sha256:} and 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /**
     * The condition of a rule, as its author wrote it: what stands between {@code when} and {@code then}.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public String condition(String rule) {
        return sources.condition(rule);
    }

    /** The files of rules as trees, by name. */
    public List<DrlFile> files() {
        return sources.files();
    }

    /** The files that it was made of, the manifest among them: text by name. */
    public SortedMap<String, String> texts() {
        return sources.texts();
    }

    /** The rules as the engine runs them. */
    public KieBase compiled() {
        return compiled;
    }
}
