package io.evenrung.audit;

import java.util.List;
import java.util.stream.Stream;

/** The cases of the rules about mobility, voice, work and recognition that came with the whole catalogue. */
final class CommunityCases {

    private CommunityCases() {}

    static Stream<RuleCase> all() {
        return Stream.<List<RuleCase>>of().flatMap(List::stream);
    }
}
