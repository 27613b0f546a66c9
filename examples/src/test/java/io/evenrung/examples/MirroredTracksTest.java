package io.evenrung.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.measure.Favours;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Parity is symmetric: with the tracks exchanged, the same checks end the same way and favour the other track. */
class MirroredTracksTest {

    /** The rules that compare two tracks, and do not ask for something of one of them. */
    private static final Set<String> COMPARING = Set.of(
            "pay.band-parity.midpoint",
            "pay.band-parity.overlap",
            "pay.band-parity.progression",
            "pay.lived-gap.average",
            "pay.lived-gap.pooled",
            "promotion.rate",
            "recognition.rate",
            "work.visible-projects.lead");

    private static final Auditor AUDITOR = Auditor.standard();

    @Provide
    Arbitrary<String> examples() {
        return Arbitraries.of(Folders.examples().toList());
    }

    @Property(tries = 40)
    void exchanging_the_tracks_exchanges_whom_a_finding_favours_and_nothing_else(
            @ForAll("examples") String name,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.8, max = 1.25) double leadersAreWorth) {
        Organization organization =
                revalued(OrganizationReader.read(Folders.example(name)), leadersAreWorth, new Random(seed));

        assertEquals(
                comparisons(AUDITOR.audit(organization), false),
                comparisons(AUDITOR.audit(Mirror.of(organization)), true));
    }

    /** One line for each finding of a rule that compares, in an order and a wording that knows no first track. */
    private static List<String> comparisons(Audit audit, boolean mirrored) {
        return audit.findings().stream()
                .filter(f -> COMPARING.contains(f.rule().id()))
                .map(f -> f.rule().id() + " " + f.outcome() + " " + subject(f) + " " + favours(f, mirrored))
                .sorted()
                .toList();
    }

    private static String subject(Finding finding) {
        return Arrays.stream(finding.subject().key().split("[/=]")).sorted().collect(Collectors.joining(" "));
    }

    private static Favours favours(Finding finding, boolean mirrored) {
        return mirrored ? finding.favours().mirrored() : finding.favours();
    }

    /** With all pay changed at random, and that of one track by a factor, so that verdicts of every kind come up. */
    private static Organization revalued(Organization organization, double factor, Random random) {
        Practice practice = organization.practice();
        if (practice.workers().isAbsent()) {
            return organization;
        }
        List<Worker> workers = practice.workers().stream()
                .map(w -> w.pay() == null ? w : w.withPay(revalued(w.pay(), isLeader(w) ? factor : 1, random)))
                .toList();
        return organization.withPractice(practice.withWorkers(Supplied.of(workers)));
    }

    private static Money revalued(Money pay, double factor, Random random) {
        return Money.ofMinor(Math.round(pay.minor() * factor * (0.97 + 0.06 * random.nextDouble())), pay.currency());
    }

    private static boolean isLeader(Worker worker) {
        return worker.level() != null && "leadership".equals(worker.level().track());
    }
}
