package io.evenrung.formats.internal.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.evenrung.audit.Audit;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Value;
import io.evenrung.rules.RuleSet;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the templates of the page need. */
public final class Page {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Page.class.getClassLoader(), "io.evenrung.formats.internal.html.template");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Audit audit;
    private final Disclosure shown;
    private final List<Figure> figures;
    private final SourceLines sources;
    private final FamilyNumbers families;
    private final FindingParts parts;

    private Page(Audit audit, Disclosure shown, List<Figure> figures) {
        this.audit = audit;
        this.shown = shown;
        this.figures = List.copyOf(figures);
        this.sources = new SourceLines(shown.findings());
        this.families = new FamilyNumbers(shown.findings());
        this.parts = new FindingParts(shown, families);
    }

    /** The whole page. */
    public static String of(Audit audit, Disclosure shown) {
        return of(audit, shown, Figures.of(Charts.of(audit, shown), titles(audit)));
    }

    /** The whole page, with these figures in this order. */
    static String of(Audit audit, Disclosure shown, List<Figure> figures) {
        StringOutput output = new StringOutput();
        TEMPLATES.render("page.jte", new Page(audit, shown, figures), output);
        return output.toString();
    }

    private static Map<String, String> titles(Audit audit) {
        return audit.ruleSets().rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
    }

    public String organization() {
        return SafeText.name(audit.organization().name());
    }

    /** As {@code 2026-06-30}. */
    public String day() {
        return audit.asOf().toString();
    }

    /** As {@code 30 June 2026}. */
    public String dayInWords() {
        return DAY.format(audit.asOf());
    }

    public String families() {
        return Words.counted(audit.organization().architecture().families().size(), "job family", "job families");
    }

    public String ruleSets() {
        return audit.ruleSets().all().stream()
                .map((RuleSet rules) -> SafeText.name(rules.id() + " " + rules.version()))
                .collect(Collectors.joining(", "));
    }

    public String edition() {
        return switch (shown.edition()) {
            case STANDARD -> "Standard edition: findings about single people are counts, and nobody is named.";
            case WITH_PEOPLE ->
                "Edition with people: findings about single people carry their identifiers. Treat this page as personal"
                        + " data.";
            case WORKS_COUNCIL ->
                "Works-council edition: aggregates alone, nothing about a single person, a single role or a small team.";
        };
    }

    public boolean isInvented() {
        return audit.organization().provenance().invented();
    }

    /** What every reader must know of the facts. */
    public List<String> conditions() {
        return shown.conditions().stream().map(SafeText::sentence).toList();
    }

    public String policy() {
        return Assets.all().policy();
    }

    public String style() {
        return Assets.all().style();
    }

    public String script() {
        return Assets.all().script();
    }

    public Answer answer() {
        return Answer.of(shown, parts);
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<FindingPart> findings() {
        return parts.all();
    }

    /** How many findings are listed; people that are counted together are one. */
    public int listed() {
        return shown.findings().size();
    }

    /** The names for the filter; the first has the number 1. */
    public List<String> familyNames() {
        return families.names();
    }

    /** The principles for the filter, by group. */
    public Map<String, List<String>> principles() {
        return RuleChapter.principles(audit, shown);
    }

    public List<RuleChapter> rules() {
        return RuleChapter.of(audit, shown);
    }

    public Recipe recipe() {
        return Recipe.of(audit);
    }

    public List<NoteList> notes() {
        return NoteList.of(shown.notes());
    }

    /** What was left out or read otherwise on intake. */
    public List<String> intake() {
        return audit.organization().provenance().notes().stream()
                .map(SafeText::sentence)
                .toList();
    }

    public List<SourceLines.Line> sources() {
        return sources.all();
    }

    public String inputDigest() {
        return audit.inputDigest();
    }

    /** Figures of fewer people than this are withheld. */
    public int leastCell() {
        return audit.settings().whole(Setting.MINIMUM_CELL);
    }

    /** Survey results of fewer answers than this are withheld. */
    public int leastSurveyCell() {
        return audit.settings().whole(Setting.MINIMUM_SURVEY_CELL);
    }

    /** The coverage of intervals, as {@code 95 %}. */
    public String confidence() {
        return Quantity.operand(new Value.Share(audit.settings().get(Setting.CONFIDENCE)));
    }
}
