package io.evenrung.rules;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Setting;
import io.evenrung.rules.language.Capabilities;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** Rules that belong together, compiled. Immutable; shared by any number of audits and threads. */
public final class RuleSet {

    private static final class Standard {
        private static final RuleSet RULES =
                new RuleSet("evenrung-standard", "1.0", StandardRules.sources(), StandardRules.load());
    }

    private final String id;
    private final String version;
    private final RuleSources sources;
    private final String digest;
    private final KieBase compiled;
    private final List<JudgedRule> rules;
    private final SortedMap<String, LimitRange> adjustable;

    private RuleSet(String id, String version, RuleSources sources, KieBase compiled) {
        this.id = id;
        this.version = version;
        this.sources = sources;
        this.digest = sources.digest();
        this.compiled = compiled;
        this.rules = RuleMetadata.of(compiled);
        this.adjustable = Collections.unmodifiableSortedMap(adjustable(rules));
    }

    /** The built-in rules. */
    public static RuleSet standard() {
        return Standard.RULES;
    }

    /**
     * Reads, vets and compiles the rule set of a folder or a jar.
     *
     * @throws io.evenrung.rules.language.InvalidRulesException if anything of it is not as it must be; nothing of it has run then
     */
    public static RuleSet load(Path folderOrJar) {
        return load(folderOrJar, Capabilities.standard());
    }

    /** The same, and narrower in what the rules may use. */
    public static RuleSet load(Path folderOrJar, Capabilities capabilities) {
        throw new UnsupportedOperationException(folderOrJar + " " + capabilities);
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    /** The rules' metadata, by id. */
    public List<Rule> rules() {
        return rules.stream().map(JudgedRule::rule).toList();
    }

    /** The rules with the measures that they judge, by id. */
    public List<JudgedRule> judgedRules() {
        return rules;
    }

    /** Everything that the user can set: limits by rule id, and the settings of measuring. */
    public SortedMap<String, LimitRange> adjustable() {
        return adjustable;
    }

    /** Changes whenever a rule file does: {@code sha256:} and 64 hexadecimal digits. */
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

    /** The rules as the engine runs them. */
    public KieBase compiled() {
        return compiled;
    }

    private static SortedMap<String, LimitRange> adjustable(List<JudgedRule> rules) {
        SortedMap<String, LimitRange> ranges = new TreeMap<>();
        for (JudgedRule judged : rules) {
            Rule rule = judged.rule();
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
        return ranges;
    }
}
