package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Rule;
import io.evenrung.model.Money;
import io.evenrung.testkit.Trial;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** All money counted in a smaller unit. */
final class Scale implements Law {

    private static final int MOST = 1_000;

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public String statement() {
        return "with all amounts of money so many times as large it finds the same";
    }

    @Override
    public Trial compared(Trial given, List<Rule> rules, Random random) {
        int factor = 2 + random.nextInt(MOST - 1);
        return new Trial(
                Records.each(
                        given.organization(),
                        Money.class,
                        money -> Money.ofMinor(times(money.minor(), factor), money.currency())),
                given.limits());
    }

    private static long times(long minor, int factor) {
        if (Math.abs(minor) > Long.MAX_VALUE / factor / factor) {
            throw new IllegalArgumentException("an amount is too large to be scaled");
        }
        return minor * factor;
    }

    @Override
    public @Nullable String broken(List<Finding> before, List<Finding> after) {
        return Lines.difference(Lines.of(before, Lines::verdict), Lines.of(after, Lines::verdict));
    }
}
