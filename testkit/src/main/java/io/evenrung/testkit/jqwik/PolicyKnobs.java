package io.evenrung.testkit.jqwik;

import io.evenrung.model.ExceptionCase;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.Meeting;
import io.evenrung.model.Organization;
import io.evenrung.model.Publication;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Structure;
import io.evenrung.model.Succession;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SurveyResult.Item;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is promised, set up and asked. */
final class PolicyKnobs {

    private PolicyKnobs() {}

    static List<Knob> all() {
        List<Knob> all = new ArrayList<>(List.of(
                Knob.whole(
                        "months since the ladder was reviewed",
                        0,
                        60,
                        (o, x) -> o.withPolicy(o.policy()
                                .withPublication(new Publication(
                                        Publication.Audience.ALL_STAFF, o.asOf().minusMonths((long) x))))),
                Knob.whole(
                        "months of trial",
                        0,
                        24,
                        (o, x) -> o.withPolicy(o.policy().withReturnRight(new ReturnRight((int) x, true, true)))),
                Knob.of("weight of results for managers", 0, 1, PolicyKnobs::weights),
                Knob.whole(
                        "ICs of ten authors of the ladder",
                        0,
                        10,
                        (o, x) -> o.withPolicy(o.policy()
                                .withStandards(o.policy().standards().withAuthors(new LadderAuthors(10, (int) x))))),
                Knob.whole(
                        "successors of every role",
                        0,
                        5,
                        (o, x) -> structure(
                                o,
                                s -> s.withSuccessions(Supplied.of(s.successions().stream()
                                        .map(one -> new Succession(one.role(), one.level(), (int) x))
                                        .toList())))),
                Knob.whole(
                        "days to decide a case",
                        0,
                        365,
                        (o, x) -> structure(
                                o,
                                s -> s.withExceptionCases(Supplied.of(List.of(new ExceptionCase(
                                        "turned",
                                        o.asOf().minusDays(365),
                                        o.asOf().minusDays(365).plusDays((long) x))))))),
                meetings("listening sessions", Meeting.Kind.LISTENING_SESSION),
                meetings("meetings of ICs", Meeting.Kind.IC_NETWORK),
                Knob.of(
                        "time in which anybody may speak",
                        0,
                        1,
                        (o, x) -> structure(
                                o,
                                s -> s.withMeetings(Supplied.of(List.of(new Meeting(
                                        "turned", o.asOf().minusMonths(1), Meeting.Kind.ALL_HANDS, x))))))));
        for (Item item : Item.values()) {
            // on the latter two, managers are compared with ICs who are half content
            double least = item == Item.AUTONOMY || item == Item.SAFETY ? 0 : 0.5;
            all.add(Knob.of("favourable answers on " + item, least, 1, (o, x) -> answers(o, item, x)));
        }
        return all;
    }

    private static Organization structure(Organization o, UnaryOperator<Structure> change) {
        return o.withPractice(
                o.practice().withStructure(change.apply(o.practice().structure())));
    }

    private static Organization weights(Organization o, double share) {
        List<ResultsWeight> weights = new ArrayList<>();
        for (Track track : o.architecture().tracks()) {
            if (track.kind() != TrackKind.OTHER) {
                weights.add(new ResultsWeight(track.id(), track.kind() == TrackKind.MANAGEMENT ? share : 0.5));
            }
        }
        return o.withPolicy(o.policy().withStandards(o.policy().standards().withResultsWeights(Supplied.of(weights))));
    }

    private static Knob meetings(String name, Meeting.Kind kind) {
        return Knob.whole(
                "number of " + name,
                0,
                12,
                (o, x) -> structure(o, s -> {
                    List<Meeting> meetings = new ArrayList<>();
                    for (int i = 0; i < (int) x; i++) {
                        meetings.add(new Meeting("turned-" + i, o.asOf().minusDays(20L * (i + 1)), kind, null));
                    }
                    return s.withMeetings(Supplied.of(meetings));
                }));
    }

    /** Of a hundred people each: one group, and managers beside ICs who are half content. */
    private static Organization answers(Organization o, Item item, double share) {
        List<SurveyResult> results = new ArrayList<>();
        if (item == Item.AUTONOMY || item == Item.SAFETY) {
            results.add(new SurveyResult(item, "Turned", null, o.asOf().minusMonths(1), 100, share));
        } else {
            for (Track track : o.architecture().tracks()) {
                if (track.kind() != TrackKind.OTHER) {
                    double own = track.kind() == TrackKind.MANAGEMENT ? share : 0.5;
                    results.add(
                            new SurveyResult(item, null, track.id(), o.asOf().minusMonths(1), 100, own));
                }
            }
        }
        return o.withPractice(
                o.practice().withExperience(o.practice().experience().withSurveys(Supplied.of(results))));
    }
}
