package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Rule;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.Trial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The rows of all files in another order. */
final class Order implements Law {

    @Override
    public String name() {
        return "order";
    }

    @Override
    public String statement() {
        return "with its facts in another order it finds the same, to the last figure";
    }

    @Override
    public Trial compared(Trial given, List<Rule> rules, Random random) {
        Organization o = Records.eachSupplied(
                given.organization(),
                facts -> facts.isAbsent() ? facts : Supplied.of(shuffled(facts.values(), random)));
        JobArchitecture a = o.architecture();
        return new Trial(
                o.withArchitecture(new JobArchitecture(
                        shuffled(a.tracks(), random),
                        shuffled(a.families(), random),
                        a.levels(),
                        shuffled(a.pairs(), random),
                        a.pairByGrade(),
                        a.grades())),
                given.limits());
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Override
    public @Nullable String broken(List<Finding> before, List<Finding> after) {
        return before.equals(after)
                ? null
                : Lines.difference(Lines.of(before, Finding::toString), Lines.of(after, Finding::toString));
    }
}
