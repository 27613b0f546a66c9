package io.evenrung.formats.catalogue;

import io.evenrung.finding.Rule;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.measure.fact.About;
import io.evenrung.measure.fact.Fact;
import io.evenrung.measure.fact.FactComponent;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reference, in Markdown, of everything that the condition of a custom rule can speak of. */
public final class FactPage {

    /** The file of the page. */
    public static final String FILE = "facts.md";

    private static final String NOTICE = "<!-- Made of the types of facts. Change those, not this page. -->\n";

    private static final String INTRODUCTION = """

            # Facts

            What the condition of a rule can speak of: %d types of plain facts, and the %d types of measures that the built-in
            rules judge. Each is known by the simple name that heads its section.

            A pattern is a type and what is asked of its components, as `Rung(track == TrackKind.MANAGEMENT, siteBound)`. A
            component marked *may be unknown* is so where the column or path behind it was not supplied: a rule that hangs on it
            is then *not evaluated* and says what to supply, and never passes in silence. A file with no rows says that there is
            nothing; a file that is not there says nothing.

            Facts whose subject is a person, or a change of one person's level, may stand in a rule only as what it reports.
            Their components hold no identifier and no amount of pay, and reports count people where they are not fewer than
            `privacy.minimum-cell`.

            ## Plain facts
            """;

    private static final String MEASURES = """

            ## Measures of the built-in rules

            Figures that the built-in rules hold against their limits. How each is worked out stands on the page of the rule that
            judges it. One that cannot be taken is accounted for as the built-in rule would, and a rule over it with it. A mark
            of `?` says that a component may be unknown.
            """;

    private FactPage() {}

    /**
     * The text of the page; the same rules give the same text.
     *
     * @param ruleSet the built-in rules
     */
    public static String of(RuleSet ruleSet) {
        List<Class<? extends Fact>> facts = new ArrayList<>();
        SortedMap<String, List<Class<? extends Measure>>> measures = new TreeMap<>();
        int number = 0;
        for (Class<? extends Measure> type : Vocabulary.types().values()) {
            if (Fact.class.isAssignableFrom(type)) {
                facts.add(type.asSubclass(Fact.class));
            } else {
                number++;
                measures.computeIfAbsent(group(type), g -> new ArrayList<>()).add(type);
            }
        }
        StringBuilder page = new StringBuilder(NOTICE);
        page.append(INTRODUCTION.formatted(facts.size(), number));
        facts.forEach(type -> append(page, type));
        page.append(MEASURES);
        measures.forEach((group, types) -> {
            page.append("\n### ")
                    .append(group)
                    .append("\n\n| type | of | components | judged by |\n|---|---|---|---|\n");
            types.forEach(type -> append(page, type, ruleSet));
        });
        return page.toString();
    }

    private static void append(StringBuilder page, Class<? extends Fact> type) {
        About about = type.getAnnotation(About.class);
        page.append("\n### ").append(type.getSimpleName()).append("\n\n");
        page.append(Markdown.text(about.is()))
                .append(". Subject: ")
                .append(words(about.kind()))
                .append(".\n\n");
        page.append("| component | what it is | type | may be unknown | known from |\n|---|---|---|---|---|\n");
        for (FactComponent component : FactComponent.of(type)) {
            cells(
                    page,
                    Markdown.code(component.name()),
                    Markdown.text(component.label()),
                    FactTypes.words(component.type(), component.as()),
                    component.mayBeUnknown() ? "yes" : "",
                    component.needs().stream()
                            .map(Need::toString)
                            .map(Markdown::code)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static void append(StringBuilder page, Class<? extends Measure> type, RuleSet ruleSet) {
        cells(
                page,
                Markdown.code(type.getSimpleName()),
                Vocabulary.isOfPeople(type) ? "a person" : "",
                FactTypes.components(type),
                ruleSet.judgedRules().stream()
                        .filter(judged -> judged.judges() == type)
                        .map(JudgedRule::rule)
                        .map(Rule::id)
                        .map(rule -> "[" + Markdown.code(rule) + "](../rules/" + RulePages.file(rule) + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String group(Class<? extends Measure> type) {
        String packageName = type.getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static String words(Subject.Kind kind) {
        return switch (kind) {
            case ORGANIZATION -> "the organisation, or a part of it";
            case LEVEL -> "a rung";
            case PAIR -> "a rung pair";
            case STEP -> "a step between rungs";
            case FAMILY, TEAM, SWITCH, UNIT, LAYER, ROLE, PERSON ->
                "a " + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void cells(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
