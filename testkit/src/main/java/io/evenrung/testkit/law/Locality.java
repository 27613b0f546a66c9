package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Subject;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One more job family: the ladders of the first one over again, under another name and with nobody on them. */
final class Locality implements Law {

    private static final String ADDED = "Unrelated";

    @Override
    public String name() {
        return "locality";
    }

    @Override
    public String statement() {
        return "with one more job family, with nobody in it, it finds the same of all others";
    }

    @Override
    public @Nullable Trial compared(Trial given, List<Rule> rules, Random random) {
        Organization o = given.organization();
        JobArchitecture a = o.architecture();
        List<Level> levels = new ArrayList<>(a.levels().values());
        if (levels.isEmpty()) {
            return null;
        }
        String first = levels.get(0).id().family();
        a.levels().stream()
                .filter(level -> level.id().family().equals(first))
                .map(Locality::elsewhere)
                .forEach(levels::add);
        List<JobFamily> families = new ArrayList<>(a.families());
        families.add(JobFamily.of(ADDED));
        return new Trial(
                o.withArchitecture(new JobArchitecture(
                        a.tracks(), families, Supplied.of(levels), a.pairs(), a.pairByGrade(), a.grades())),
                given.limits());
    }

    private static Level elsewhere(Level level) {
        return new Level(
                new LevelId(ADDED, level.id().track(), level.id().code()),
                level.name(),
                level.grade(),
                level.rank(),
                level.ranges(),
                level.criteria(),
                level.siteBound(),
                level.charter());
    }

    @Override
    public @Nullable String broken(List<Finding> before, List<Finding> after) {
        return Lines.loss(
                Lines.of(before.stream().filter(f -> !saysNothing(f)).toList(), Lines::verdict),
                Lines.of(after, Lines::verdict));
    }

    /** That there is nothing here that the rule speaks of need not be true of the added family. */
    private static boolean saysNothing(Finding finding) {
        return finding.outcome() == Outcome.NOT_APPLICABLE && finding.subject().kind() == Subject.Kind.ORGANIZATION;
    }
}
