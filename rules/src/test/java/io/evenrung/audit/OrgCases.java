package io.evenrung.audit;

import java.util.List;
import java.util.stream.Stream;

/** The cases of the rules about organisation design and workforce health. */
final class OrgCases {

    private OrgCases() {}

    static Stream<RuleCase> all() {
        return Stream.<List<RuleCase>>of().flatMap(List::stream);
    }
}
