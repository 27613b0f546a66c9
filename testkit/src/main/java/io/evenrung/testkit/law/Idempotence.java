package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Rule;
import io.evenrung.testkit.Trial;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The same audit once more. */
final class Idempotence implements Law {

    @Override
    public String name() {
        return "idempotence";
    }

    @Override
    public String statement() {
        return "asked once more it finds the same, to the last figure";
    }

    @Override
    public Trial compared(Trial given, List<Rule> rules, Random random) {
        return given;
    }

    @Override
    public @Nullable String broken(List<Finding> before, List<Finding> after) {
        return before.equals(after)
                ? null
                : Lines.difference(Lines.of(before, Finding::toString), Lines.of(after, Finding::toString));
    }
}
