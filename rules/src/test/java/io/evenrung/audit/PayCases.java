package io.evenrung.audit;

import java.util.List;
import java.util.stream.Stream;

/** The cases of the rules about pay and total reward beyond base pay. */
final class PayCases {

    private PayCases() {}

    static Stream<RuleCase> all() {
        return Stream.<List<RuleCase>>of().flatMap(List::stream);
    }
}
