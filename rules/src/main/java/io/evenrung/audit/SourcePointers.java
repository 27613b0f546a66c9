package io.evenrung.audit;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.model.LevelId;
import io.evenrung.model.Provenance;
import io.evenrung.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Where the facts about a subject stand in the input. */
final class SourcePointers {

    private static final String POLICY = "policy.";

    private SourcePointers() {}

    static List<Source> of(Rule rule, Subject subject, Provenance provenance) {
        return switch (subject.kind()) {
            case ORGANIZATION -> policy(rule, provenance);
            case FAMILY -> family(subject, provenance);
            default -> declared(subject, provenance);
        };
    }

    private static List<Source> declared(Subject subject, Provenance provenance) {
        Stream<String> levels = subject.levels().stream().map(Provenance::level);
        Stream<String> declaration = declaration(subject).stream();
        return Stream.concat(levels, declaration)
                .map(provenance::source)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> declaration(Subject subject) {
        if (subject.kind() == Subject.Kind.PAIR) {
            LevelId ic = subject.levels().get(0);
            LevelId management = subject.levels().get(1);
            return Optional.of("pair/" + ic.family() + "/" + ic.code() + "/" + management.code());
        }
        return subject.kind() == Subject.Kind.SWITCH ? Optional.of("policy/switching") : Optional.empty();
    }

    /** The written policy that the rule asks for, as precisely as its line is known. */
    private static List<Source> policy(Rule rule, Provenance provenance) {
        return rule.guide().facts().stream()
                .filter(facts -> facts.file().equals(Need.ORGANIZATION))
                .map(Guide.Facts::fields)
                .flatMap(List::stream)
                .filter(field -> field.startsWith(POLICY))
                .map(field -> policy(field.substring(POLICY.length()), provenance))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Of a field {@code commitments.work.innovation-hub}, else of its section {@code commitments}. */
    private static Optional<Source> policy(String field, Provenance provenance) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return provenance.source("policy/" + field);
        }
        String section = "policy/" + field.substring(0, dot);
        return provenance.source(section + "/" + field.substring(dot + 1)).or(() -> provenance.source(section));
    }

    /** Where the family begins. Its levels may stand in any order and file: the record names the family alone. */
    private static List<Source> family(Subject subject, Provenance provenance) {
        // both keys are made of the same escaped name
        String levels = "level" + subject.key().substring(subject.key().indexOf('/')) + "/";
        SortedMap<String, Source> ofFamily = provenance.sources().subMap(levels, levels + Character.MAX_VALUE);
        return ofFamily.values().stream()
                .min(Comparator.comparing(Source::file).thenComparing(Source::line))
                .map(first -> new Source(first.file(), first.line(), "job_family " + subject.label()))
                .stream()
                .toList();
    }
}
