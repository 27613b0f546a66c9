package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Rule;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import io.evenrung.testkit.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The IC track becomes the management track, and the other way round. */
final class Mirror implements Law {

    @Override
    public String name() {
        return "mirror";
    }

    @Override
    public String statement() {
        return "with the two tracks exchanged it finds the same, in favour of the other track";
    }

    @Override
    @SuppressWarnings("ArgumentSelectionDefect") // to swap the two is what a mirror does
    public Trial compared(Trial given, List<Rule> rules, Random random) {
        Organization o = given.organization();
        JobArchitecture a = o.architecture();
        List<Track> tracks = a.tracks().stream()
                .map(t -> new Track(t.id(), mirrored(t.kind()), t.name()))
                .toList();
        List<LevelPair> pairs = a.pairs().stream()
                .map(p -> new LevelPair(p.management(), p.individualContributor(), p.basis()))
                .toList();
        return new Trial(
                o.withArchitecture(
                        new JobArchitecture(tracks, a.families(), a.levels(), pairs, a.pairByGrade(), a.grades())),
                given.limits());
    }

    private static TrackKind mirrored(TrackKind kind) {
        return switch (kind) {
            case INDIVIDUAL_CONTRIBUTOR -> TrackKind.MANAGEMENT;
            case MANAGEMENT -> TrackKind.INDIVIDUAL_CONTRIBUTOR;
            case OTHER -> TrackKind.OTHER;
        };
    }

    @Override
    public @Nullable String broken(List<Finding> before, List<Finding> after) {
        return Lines.difference(
                Lines.of(before, f -> Lines.verdict(key(f), f, f.favours().mirrored())),
                Lines.of(after, f -> Lines.verdict(key(f), f, f.favours())));
    }

    /** The key of a pair names its IC rung first: with its parts in order it is the same from either side. */
    private static String key(Finding finding) {
        return Arrays.stream(finding.subject().key().split("[/=]", -1)).sorted().collect(Collectors.joining("/"));
    }
}
