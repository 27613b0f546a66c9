package io.evenrung.audit;

import java.util.List;
import java.util.stream.Stream;

/** The cases of the rules about manager readiness and effectiveness. */
final class ManagerCases {

    private ManagerCases() {}

    static Stream<RuleCase> all() {
        return Stream.<List<RuleCase>>of().flatMap(List::stream);
    }
}
