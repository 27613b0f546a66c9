package io.evenrung.rules;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Favours;
import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlAnnotation;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.language.RuleProblem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of a custom rule; what it leaves out has the default that the documents give. */
final class AnnotationReader {

    /** The laws of the test kit, from which a rule may be exempt. */
    private static final List<String> LAWS =
            List.of("idempotence", "locality", "mirror", "monotonicity", "order", "scale");

    private static final List<String> OF_A_LIMIT = List.of("unit", "origin", "bound", "least", "most");
    private static final int LONGEST_UNIT = 40;

    private final DrlRule rule;
    private final RuleText file;
    private final Consumer<RuleProblem> problems;
    private final AnnotationValues values;

    private AnnotationReader(DrlRule rule, RuleText file, Consumer<RuleProblem> problems) {
        this.rule = rule;
        this.file = file;
        this.problems = problems;
        this.values = new AnnotationValues(rule, file, problems);
    }

    /**
     * @param source where the rules come from, for rules that do not say it
     * @param problems takes everything that is wrong; if anything is, what is returned is of no use but for its limits
     */
    static RuleAnnotations read(DrlRule rule, RuleText file, String source, Consumer<RuleProblem> problems) {
        return new AnnotationReader(rule, file, problems).read(source);
    }

    private RuleAnnotations read(String source) {
        values.refuseUnknown();
        Limit limit = limit();
        double least = limit == null ? 0 : values.number("least", 0);
        double most = limit == null ? 0 : values.number("most", Double.MAX_VALUE);
        if (limit != null && !(least <= limit.value() && limit.value() <= most)) {
            values.refuse("threshold", "the limit is not from @least to @most", "a limit that the rule itself allows");
        }
        return new RuleAnnotations(
                values.required("title"),
                principle(),
                values.constant(Severity.class, EnumSet.allOf(Severity.class), "severity", Severity.INFO),
                values.has("layer")
                        ? values.constant(Layer.class, EnumSet.allOf(Layer.class), "layer", Layer.POLICY)
                        : null,
                values.text("source", source),
                values.required("remedy"),
                limit,
                least,
                most,
                FurtherLimits.of(rule, values.get("also"), file, problems),
                values.text("rationale", ""),
                facts(),
                values.text("computed", ""),
                values.text("keeps", ""),
                values.text("breaks", ""),
                favours(),
                exemptions());
    }

    private String principle() {
        String principle = values.text("principle", rule.id());
        if (!rule.id().equals(principle) && !rule.id().startsWith(principle + ".")) {
            values.refuse(
                    "principle",
                    "the rule '" + rule.id() + "' cannot belong to the principle '" + principle + "'",
                    "the rule's own id, or the beginning of it up to a dot");
        }
        return principle;
    }

    private @Nullable Limit limit() {
        if (!values.has("threshold")) {
            for (String name : OF_A_LIMIT) {
                if (values.has(name)) {
                    values.refuse(
                            name, "@" + name + " speaks of a limit, and the rule has none", "@threshold beside it");
                }
            }
            return null;
        }
        Set<Origin> origins = EnumSet.complementOf(EnumSet.of(Origin.USER, Origin.RULE_SET));
        return new Limit(
                rule.id(),
                values.number("threshold", 0),
                unit(),
                values.constant(Origin.class, origins, "origin", Origin.OUR_JUDGEMENT),
                bound());
    }

    private String unit() {
        String unit = values.required("unit");
        if (unit.length() > LONGEST_UNIT) {
            values.refuse(
                    "unit", "the unit is too long", "at most " + LONGEST_UNIT + " characters, as share or months");
        }
        return unit;
    }

    /** As it is written, or as the condition tells. */
    private Limit.Bound bound() {
        Set<Limit.Bound> told = LimitUse.bounds(rule, rule.id());
        if (values.has("bound")) {
            return values.constant(Limit.Bound.class, EnumSet.allOf(Limit.Bound.class), "bound", Limit.Bound.AT_MOST);
        }
        if (told.size() == 1) {
            return told.iterator().next();
        }
        if (LimitUse.isUsed(rule, rule.id())) {
            values.refuse(
                    "threshold",
                    "on which side of the limit a measure must lie cannot be told by the condition",
                    "@bound(AT_MOST) or @bound(AT_LEAST) beside it");
        } else {
            values.refuse(
                    "threshold",
                    "the rule has a limit, and its condition does not look at it",
                    "Limit(rule == \"" + rule.id() + "\", $limit : value), and a comparison with $limit");
        }
        return Limit.Bound.AT_MOST;
    }

    private @Nullable List<Guide.Facts> facts() {
        if (!values.has("facts")) {
            return null;
        }
        try {
            return GuideReader.facts(rule.id(), values.required("facts"));
        } catch (IllegalStateException e) {
            values.refuse(
                    "facts",
                    "these are no files and columns",
                    "a file, a colon and its columns, as levels.csv: job_family, grade; organization.yaml: pairs");
            return null;
        }
    }

    private @Nullable Favours favours() {
        Set<Favours> tracks = EnumSet.of(Favours.MANAGEMENT, Favours.INDIVIDUAL_CONTRIBUTORS);
        return values.has("favours") ? values.constant(Favours.class, tracks, "favours", Favours.MANAGEMENT) : null;
    }

    private SortedMap<String, String> exemptions() {
        SortedMap<String, String> exemptions = new TreeMap<>();
        DrlAnnotation exempt = values.get("exempt");
        if (exempt == null) {
            return exemptions;
        }
        for (String part : Arrays.asList(values.required("exempt").split(";", -1))) {
            int colon = part.indexOf(':');
            String law = part.substring(0, Math.max(0, colon)).strip();
            String reason = part.substring(colon + 1).strip();
            String form = "a law, a colon and the reason, as mirror: asks something of managers alone; the laws are "
                    + String.join(", ", LAWS);
            if (colon < 0 || reason.isEmpty()) {
                values.refuse("exempt", "'" + part.strip() + "' gives no reason", form);
            } else if (!LAWS.contains(law)) {
                String near = Spelling.closest(law, LAWS);
                problems.accept(file.problem(exempt.valueAt(), "there is no law '" + law + "'", form, near));
            } else {
                exemptions.put(law, reason);
            }
        }
        return exemptions;
    }
}
