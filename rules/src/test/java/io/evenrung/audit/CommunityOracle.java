package io.evenrung.audit;

import java.util.Map;

/** What the rules about mobility, voice, work and recognition that came with the whole catalogue say, in plain Java. */
final class CommunityOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries();

    private CommunityOracle() {}
}
