package io.evenrung.audit;

import java.util.Map;

/** What the rules about promotion integrity say, in plain Java. */
final class PromotionOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries();

    private PromotionOracle() {}
}
