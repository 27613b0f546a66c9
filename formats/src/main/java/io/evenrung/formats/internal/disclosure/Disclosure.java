package io.evenrung.formats.internal.disclosure;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.PromiseKeeping;
import io.evenrung.formats.report.Edition;
import io.evenrung.measure.Note;
import io.evenrung.measure.Subject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of an audit a report may show. Findings that are about single people become one for each rule and outcome, unless the
 * edition shows people; figures of small groups are withheld, and others from which they would follow; how a check ended is
 * always shown. All figures that are left can be worked out again from what is shown.
 */
public final class Disclosure {

    private final Edition edition;
    private final List<Finding> findings;
    private final List<Note> notes;
    private final Map<Finding, Integer> folded;
    private final Identifiers identifiers;
    private final List<String> conditions;

    private Disclosure(
            Edition edition,
            List<Finding> findings,
            List<Note> notes,
            Map<Finding, Integer> folded,
            Identifiers identifiers,
            List<String> conditions) {
        this.edition = edition;
        this.conditions = conditions;
        this.identifiers = identifiers;
        this.findings = findings;
        this.notes = notes;
        this.folded = folded;
    }

    public static Disclosure of(Audit audit, Edition edition) {
        Identifiers identifiers = Identifiers.of(audit.organization());
        LeastCell least = LeastCell.of(audit);
        SinglePersons persons = new SinglePersons(edition, least, identifiers, GroupSizes.of(audit.organization()));
        List<String> conditions = audit.organization().provenance().conditions();
        return of(audit.findings(), audit.notes(), least, edition, identifiers, persons, conditions);
    }

    /**
     * Of findings alone, with nothing known of the people and groups that they are about.
     *
     * @param all findings in the order of reports
     * @param least people of whom a figure may be shown
     */
    public static Disclosure of(List<Finding> all, int least, Edition edition) {
        Identifiers none = new Identifiers(Set.of());
        LeastCell cell = new LeastCell(least, least);
        SinglePersons persons = new SinglePersons(edition, cell, none, GroupSizes.unknown());
        return of(all, List.of(), cell, edition, none, persons, List.of());
    }

    private static Disclosure of(
            List<Finding> all,
            List<Note> notes,
            LeastCell least,
            Edition edition,
            Identifiers identifiers,
            SinglePersons persons,
            List<String> conditions) {
        Reasons reasons = new Reasons(least);
        List<Finding> said = all.stream().map(reasons::reworded).toList();
        List<Finding> near = said.stream().filter(persons::areToldBy).toList();
        List<Finding> open = said.stream().filter(f -> !persons.areToldBy(f)).toList();
        SmallCells cells = new SmallCells(least);
        List<Note> safeNotes =
                notes.stream().map(reasons::reworded).map(cells::shown).toList();
        Map<Finding, Integer> folded = new IdentityHashMap<>();
        Folding.of(near, least.people()).forEach((finding, count) -> folded.put(identifiers.without(finding), count));
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : Subtraction.prevent(withoutSmallCells(open, cells), folded.keySet(), safeNotes, least)) {
            findings.add(edition == Edition.WITH_PEOPLE ? named(finding) : identifiers.without(finding));
        }
        findings.addAll(folded.keySet());
        findings.sort(Finding.ORDER.thenComparing(Finding::outcome));
        List<Note> shown = edition == Edition.WITH_PEOPLE
                ? safeNotes
                : safeNotes.stream()
                        .filter(note -> !identifiers.areIn(note.subject().label()))
                        .map(identifiers::without)
                        .toList();
        List<String> unnamed = edition == Edition.WITH_PEOPLE
                ? conditions
                : conditions.stream().map(identifiers::without).toList();
        return new Disclosure(edition, List.copyOf(findings), shown, folded, identifiers, unnamed);
    }

    public Edition edition() {
        return edition;
    }

    /** In the order of reports. */
    public List<Finding> findings() {
        return findings;
    }

    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(f -> f.outcome() == outcome).toList();
    }

    /** What bears no verdict, in the order of reports. */
    public List<Note> notes() {
        return notes;
    }

    /** Under which conditions the organisation's facts are to be read, in its own words. */
    public List<String> conditions() {
        return conditions;
    }

    /** What is written beside what is lived, as far as the findings that are shown tell. */
    public List<PromiseKeeping> promises() {
        return PromiseKeeping.of(findings);
    }

    /** Whether a name holds the identifier of a person, in an edition that names nobody. */
    public boolean hides(String name) {
        return edition != Edition.WITH_PEOPLE && identifiers.areIn(name);
    }

    /** How many checks ended in some way: those that are folded one by one, but for groups too small to be counted. */
    public int count(Predicate<Finding> which) {
        return findings.stream().filter(which).mapToInt(this::checks).sum();
    }

    /** For how many checks one of the findings stands that are shown. */
    public int checks(Finding finding) {
        return folded.getOrDefault(finding, 1);
    }

    /** What is said of one person is no figure of a group, and whoever asks for people asks for it. */
    private static List<Finding> withoutSmallCells(List<Finding> findings, SmallCells cells) {
        return findings.stream().map(f -> isOfOne(f) ? f : cells.shown(f)).toList();
    }

    private static Finding named(Finding finding) {
        if (!isOfOne(finding)) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                PersonKey.named(finding.subject()),
                finding.outcome(),
                finding.favours(),
                finding.measured(),
                finding.limit(),
                finding.interval(),
                finding.operands(),
                finding.conditions(),
                finding.reason(),
                finding.needs(),
                finding.sources());
    }

    private static boolean isOfOne(Finding finding) {
        return finding.subject().kind() == Subject.Kind.PERSON;
    }
}
