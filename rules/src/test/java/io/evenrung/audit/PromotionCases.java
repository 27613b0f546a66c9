package io.evenrung.audit;

import java.util.List;
import java.util.stream.Stream;

/** The cases of the rules about promotion integrity. */
final class PromotionCases {

    private PromotionCases() {}

    static Stream<RuleCase> all() {
        return Stream.<List<RuleCase>>of().flatMap(List::stream);
    }
}
