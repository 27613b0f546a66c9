package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import java.util.List;
import java.util.stream.Stream;

/** Which management rungs are meant to lead a full span and to deliver as well. */
final class DoubleDuties {

    private static final Need SPAN = new Need("levels.csv", "span");
    private static final Need DELIVERY = new Need("levels.csv", "delivery_weight");

    private DoubleDuties() {}

    static void measure(Scene scene, Sink sink) {
        if (scene.organization().architecture().levels().isAbsent()) {
            none(Doubt.missing("no levels were supplied", new Need("levels.csv", "job_level")), sink);
            return;
        }
        if (!scene.hasTracks()) {
            none(scene.noTracks(), sink);
            return;
        }
        List<Level> rungs = scene.families().stream()
                .flatMap(family -> family.management().stream())
                .toList();
        if (rungs.isEmpty()) {
            none(Doubt.inapplicable("there are no management rungs"), sink);
            return;
        }
        int full = scene.settings().whole(Setting.DOUBLE_DUTY_SPAN);
        Gaps gaps = new Gaps(DoubleDuty.class);
        for (Level rung : rungs) {
            Subject subject = Subject.level(rung.id());
            Integer span = rung.charter().span();
            Double delivery = rung.charter().deliveryWeight();
            if (span == null) {
                gaps.add(
                        subject,
                        "how many reports the rung is meant to have is not known",
                        delivery == null ? Stream.of(SPAN, DELIVERY) : Stream.of(SPAN));
            } else if (span < full) {
                sink.add(
                        DoubleDuty.class,
                        subject,
                        Doubt.inapplicable("the rung is meant to have fewer than " + full + " reports"));
            } else if (delivery == null) {
                gaps.add(subject, "how much of the job is own delivery is not known", Stream.of(DELIVERY));
            } else {
                sink.add(new DoubleDuty(subject, span, delivery));
            }
        }
        gaps.drain(
                rungs.size() - gaps.size(),
                "of no management rung is it known how many reports it is meant to have and how much is own delivery",
                sink);
    }

    private static void none(Doubt doubt, Sink sink) {
        sink.add(DoubleDuty.class, Subject.organization(), doubt);
    }
}
