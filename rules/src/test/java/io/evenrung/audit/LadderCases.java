package io.evenrung.audit;

import java.util.List;
import java.util.stream.Stream;

/** The cases of the rules about the written ladder beyond its rungs. */
final class LadderCases {

    private LadderCases() {}

    static Stream<RuleCase> all() {
        return Stream.<List<RuleCase>>of().flatMap(List::stream);
    }
}
