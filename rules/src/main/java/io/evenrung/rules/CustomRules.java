package io.evenrung.rules;

import io.evenrung.finding.Limit;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlReader;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.load.Manifest;
import io.evenrung.rules.internal.load.ManifestReader;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.internal.vet.VettedRule;
import io.evenrung.rules.internal.vet.Vetting;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.InvalidRulesException;
import io.evenrung.rules.language.RuleProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and vets the files of a custom rule set, and puts together what is known of its rules. Compiles and runs nothing. */
final class CustomRules {

    /**
     * What a custom rule set is made of.
     *
     * @param rules by id
     * @param further limits that are no rule's own
     */
    record Contents(Manifest manifest, List<DrlFile> files, List<JudgedRule> rules, List<Limit> further) {}

    private static final Manifest NONE = new Manifest("", "", "", List.of(), Map.of(), Map.of());

    private static final Pattern ID = Pattern.compile("\\brule\\s{1,100}\"([^\"\\n]{1,200})\"");

    private final Capabilities capabilities;
    private final List<RuleProblem> problems;
    private final RuleSet standard = RuleSet.standard();
    private final List<DrlFile> files = new ArrayList<>();

    /** The ids of all rules, those among them that could not be read. */
    private final Set<String> named = new TreeSet<>();

    /** Of these, those that could not be read: whether they have a limit is not known. */
    private final Set<String> unread = new TreeSet<>();

    private final Map<DrlRule, RuleText> places = new IdentityHashMap<>();
    private final Map<DrlRule, RuleAnnotations> annotations = new IdentityHashMap<>();

    private CustomRules(Capabilities capabilities, List<RuleProblem> problems) {
        this.capabilities = capabilities;
        this.problems = problems;
    }

    /**
     * @param texts all files, by name
     * @param told what was wrong before this
     * @throws InvalidRulesException if anything is or was wrong; it says everything at once
     */
    static Contents read(List<RuleText> texts, Capabilities capabilities, List<RuleProblem> told) {
        CustomRules rules = new CustomRules(capabilities, new ArrayList<>(told));
        Contents contents = rules.read(texts);
        if (!rules.problems.isEmpty()) {
            throw new InvalidRulesException(rules.problems);
        }
        return contents;
    }

    private Contents read(List<RuleText> texts) {
        if (texts.isEmpty() && !problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        RuleText manifestText = manifest(texts);
        Manifest manifest = manifestText.text().isEmpty() ? NONE : ManifestReader.read(manifestText, problems::add);
        texts.stream().filter(text -> !text.isManifest()).forEach(text -> rules(text, manifest.title()));
        List<DrlRule> all = files.stream().flatMap(f -> f.rules().stream()).toList();
        new ManifestCheck(manifest, manifestText, standard, named, problems::add).check();
        List<Limit> further = new CustomLimits(manifest, standard, places, annotations, problems::add).further(all);
        Set<String> limits = CustomLimits.known(manifest, standard, annotations.values(), further);
        limits.addAll(unread);
        List<VettedRule> vetted = Vetting.vet(files, capabilities, limits, problems::add);
        List<JudgedRule> rules = new ArrayList<>();
        if (problems.isEmpty()) {
            for (VettedRule rule : vetted) {
                RuleText place = places.getOrDefault(rule.rule(), manifestText);
                RuleAnnotations said = annotations.get(rule.rule());
                if (said != null) {
                    rules.add(CustomRule.of(rule, said, standard.judgedRules(), place, problems::add));
                }
            }
            rules.sort(Comparator.comparing(rule -> rule.rule().id()));
        }
        return new Contents(manifest, List.copyOf(files), List.copyOf(rules), further);
    }

    /** The manifest; an empty one, and a problem told, where there is none. */
    private RuleText manifest(List<RuleText> texts) {
        if (texts.stream().allMatch(RuleText::isManifest) && problems.isEmpty()) {
            problems.add(RuleText.problem(
                    RuleText.MANIFEST, "there are no rules beside this", "files that end in " + RuleText.RULES));
        }
        Optional<RuleText> manifest =
                texts.stream().filter(RuleText::isManifest).findFirst();
        if (manifest.filter(text -> !text.text().isEmpty()).isEmpty()) {
            problems.add(RuleText.problem(
                    RuleText.MANIFEST,
                    manifest.isEmpty() ? "there is no such file" : "the file is empty",
                    "a manifest with the lines 'id = …', 'version = …' and 'title = …'"));
        }
        return manifest.orElseGet(() -> new RuleText(RuleText.MANIFEST, ""));
    }

    private void rules(RuleText text, String source) {
        DrlFile file = DrlReader.read(text.name(), text.text(), problems::add);
        files.add(file);
        for (DrlRule rule : file.rules()) {
            places.put(rule, text);
            annotations.put(rule, AnnotationReader.read(rule, text, source, problems::add));
        }
        Matcher ids = ID.matcher(text.text());
        while (ids.find()) {
            named.add(ids.group(1));
        }
        unread.addAll(named);
        file.rules().forEach(rule -> unread.remove(rule.id()));
    }
}
