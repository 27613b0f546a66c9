package io.evenrung.audit;

import io.evenrung.measure.Subject;
import io.evenrung.model.LevelId;
import io.evenrung.model.Provenance;
import io.evenrung.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the facts about a subject stand in the input. */
final class SourcePointers {

    private SourcePointers() {}

    static List<Source> of(Subject subject, Provenance provenance) {
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
}
