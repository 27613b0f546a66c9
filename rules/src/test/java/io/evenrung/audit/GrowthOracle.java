package io.evenrung.audit;

import java.util.Map;

/** What the rules about learning, mentoring and development say, in plain Java. */
final class GrowthOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries();

    private GrowthOracle() {}
}
