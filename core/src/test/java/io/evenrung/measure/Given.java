package io.evenrung.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small organisations in few words, as of the first day of 2025, and what is measured of them. */
public final class Given {

    public static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);
    public static final String FAMILY = "Engineering";

    private Given() {}

    public static LevelId id(String track, String code) {
        return LevelId.of(FAMILY, track, code);
    }

    public static LevelId unmapped(String code) {
        return new LevelId(FAMILY, null, code);
    }

    public static Level ic(String code, @Nullable Integer rank, @Nullable String grade) {
        return Level.of(id("ic", code)).withRank(rank).withGrade(grade);
    }

    public static Level manager(String code, @Nullable Integer rank, @Nullable String grade) {
        return Level.of(id("manager", code)).withRank(rank).withGrade(grade);
    }

    public static Level supervisor(String code, @Nullable Integer rank, @Nullable String grade) {
        return Level.of(id("supervisor", code)).withRank(rank).withGrade(grade);
    }

    public static LevelPair pair(String ic, String manager) {
        return pair(ic, manager, LevelPair.Basis.PUBLISHED_TABLE);
    }

    public static LevelPair pair(String ic, String manager, LevelPair.Basis basis) {
        return new LevelPair(id("ic", ic), id("manager", manager), basis);
    }

    public static Organization organization(Level... levels) {
        return organization(List.of(levels), List.of());
    }

    public static Organization organization(List<Level> levels, List<LevelPair> pairs) {
        List<JobFamily> families = levels.stream()
                .map(l -> l.id().family())
                .distinct()
                .map(JobFamily::of)
                .toList();
        List<Track> tracks =
                List.of(Track.individualContributor("ic"), Track.management("manager"), Track.other("supervisor"));
        return Organization.of(
                "Test",
                AS_OF,
                new JobArchitecture(tracks, families, Supplied.of(levels), pairs, true, GradeScale.numeric()));
    }

    /** A ladder of two IC rungs and two management rungs, level in pairs: P1 = M1 and P2 = M2. */
    public static Organization evenLadders() {
        return organization(ic("P1", 1, "20"), ic("P2", 2, "21"), manager("M1", 1, "20"), manager("M2", 2, "21"));
    }

    /** An organisation that maps its jobs to no track. */
    public static Organization withoutTracks() {
        return Organization.of(
                "Test",
                AS_OF,
                new JobArchitecture(
                        List.of(),
                        List.of(JobFamily.of(FAMILY)),
                        Supplied.of(List.of(Level.of(unmapped("Grade 6")), Level.of(unmapped("Grade 7")))),
                        List.of(),
                        true,
                        GradeScale.numeric()));
    }

    public static Organization policy(Organization organization, UnaryOperator<Policy> change) {
        return organization.withPolicy(change.apply(organization.policy()));
    }

    public static Organization practice(Organization organization, UnaryOperator<Practice> change) {
        return organization.withPractice(change.apply(organization.practice()));
    }

    public static Measurements measure(Organization organization) {
        return Catalogue.measure(organization, Settings.defaults());
    }

    public static <M extends Measure> List<M> all(Organization organization, Class<M> type) {
        return measure(organization).of(type);
    }

    /** The only measure of a type, where nothing of that type went unmeasured. */
    public static <M extends Measure> M only(Organization organization, Class<M> type) {
        assertEquals(List.of(), unmeasured(organization, type), "unmeasured");
        List<M> found = all(organization, type);
        assertEquals(1, found.size(), () -> "measures of " + type.getSimpleName() + ": " + found);
        return found.get(0);
    }

    public static List<Unmeasured> unmeasured(Organization organization, Class<? extends Measure> type) {
        return measure(organization).unmeasured().stream()
                .filter(u -> u.measure() == type)
                .toList();
    }

    /** The doubt for which the only subject of a type went unmeasured. */
    public static Doubt doubt(Organization organization, Class<? extends Measure> type) {
        assertEquals(List.of(), all(organization, type), "measures");
        List<Unmeasured> found = unmeasured(organization, type);
        assertEquals(1, found.size(), () -> "unmeasured of " + type.getSimpleName() + ": " + found);
        return found.get(0).doubt();
    }

    public static Doubt.@Nullable Kind kind(@Nullable Doubt doubt) {
        return doubt == null ? null : doubt.kind();
    }

    /** The number that an operand shows. */
    public static double figure(Measure measure, String operand) {
        Value value = value(measure, operand);
        if (value instanceof Value.Count count) {
            return count.count();
        }
        if (value instanceof Value.Months months) {
            return months.months();
        }
        throw new AssertionError(operand + " is no number: " + value);
    }

    public static String text(Measure measure, String operand) {
        return ((Value.Text) value(measure, operand)).text();
    }

    private static Value value(Measure measure, String operand) {
        return Stream.of(measure.operands())
                .flatMap(List::stream)
                .filter(o -> o.name().equals(operand))
                .map(Operand::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operand '" + operand + "' in " + measure.operands()));
    }
}
