package io.evenrung.measure.recognition;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.model.Contribution;
import io.evenrung.model.Practice;
import io.evenrung.model.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes the measures of whom recognition names, and of whether it finds those who do not ask for it. */
public final class CreditMeasures {

    private static final Need CONTRIBUTION = new Need("recognitions.csv", "contribution_id");
    private static final Need NAMED = new Need("contributions.csv", "contributors_named");
    private static final Need SELF = new Need("recognitions.csv", "self_nominated");

    private CreditMeasures() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Window window = Window.of(scene);
        List<Recognition> recognitions = scene.organization().practice().recognitions().stream()
                .filter(r -> window.contains(r.date()))
                .toList();
        credit(scene, recognitions, sink);
        quiet(scene, recognitions, sink);
    }

    private static void credit(Scene scene, List<Recognition> recognitions, Sink sink) {
        Practice practice = scene.organization().practice();
        Subject subject = Subject.organization();
        if (practice.recognitions().isAbsent() || practice.contributions().isAbsent()) {
            List<Need> needs = new ArrayList<>();
            if (practice.recognitions().isAbsent()) {
                needs.add(CONTRIBUTION);
            }
            if (practice.contributions().isAbsent()) {
                needs.add(NAMED);
            }
            sink.add(
                    CreditShare.class,
                    subject,
                    Doubt.missing("who is named for what was recognised is not known", needs.toArray(Need[]::new)));
            return;
        }
        Set<String> honoured = new TreeSet<>();
        for (Recognition recognition : recognitions) {
            String contribution = recognition.contribution();
            if (contribution != null) {
                honoured.add(contribution);
            }
        }
        if (honoured.isEmpty() && !recognitions.isEmpty()) {
            sink.add(
                    CreditShare.class,
                    subject,
                    Doubt.missing("of no recognition is it known which contribution it honours", CONTRIBUTION));
            return;
        }
        Tally.Counter counter = Tally.high("recognised contributions", "naming their contributors", NAMED);
        for (Contribution contribution : practice.contributions()) {
            if (honoured.remove(contribution.id())) {
                counter.add(contribution.contributorsNamed());
            }
        }
        // what is left is honoured and not listed
        honoured.forEach(id -> counter.add(null));
        new Shares(scene, sink).ofThings(CreditShare.class, subject, counter.tally(), CreditShare::new);
    }

    private static void quiet(Scene scene, List<Recognition> recognitions, Sink sink) {
        Subject subject = Subject.organization();
        if (scene.organization().practice().recognitions().isAbsent()) {
            sink.add(QuietShare.class, subject, Doubt.missing("who put whom forward is not known", SELF));
            return;
        }
        long recipients =
                recognitions.stream().map(Recognition::recipient).distinct().count();
        if (recipients > 0 && recipients < scene.minimumCell()) {
            sink.add(QuietShare.class, subject, SmallCell.tooFew(scene));
            return;
        }
        Tally.Counter counter = Tally.high("recognitions", "not self-nominated", SELF);
        for (Recognition recognition : recognitions) {
            Boolean self = recognition.selfNominated();
            counter.add(self == null ? null : Boolean.valueOf(!self));
        }
        new Shares(scene, sink).ofThings(QuietShare.class, subject, counter.tally(), QuietShare::new);
    }
}
