package io.evenrung.audit;

import java.util.List;
import java.util.stream.Stream;

/** The cases of the rules about learning, mentoring and development. */
final class GrowthCases {

    private GrowthCases() {}

    static Stream<RuleCase> all() {
        return Stream.<List<RuleCase>>of().flatMap(List::stream);
    }
}
