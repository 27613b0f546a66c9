package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.NewManagers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Move;
import io.evenrung.model.Supplied;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Measures whether people are asked before they are made managers, and whether they are heard. */
public final class PreferenceMeasures {

    /** From the most to the least telling: of somebody moved twice, the one that comes first counts. */
    private enum Wish {
        AGAINST,
        UNKNOWN,
        NOT_AGAINST
    }

    private static final Need PREFERENCE = new Need("conversations.csv", "preference");

    private PreferenceMeasures() {}

    /** All promotions to manager within the window. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        doubt(scene)
                .ifPresentOrElse(
                        doubt -> Promotions.unmeasured(sink, doubt, PreferenceAsked.class, ManagementEntryWish.class),
                        () -> {
                            List<Move> moves = NewManagers.in(scene, Window.of(scene));
                            Wishes wishes = new Wishes(
                                    scene.organization()
                                            .practice()
                                            .development()
                                            .conversations(),
                                    moves);
                            asked(scene, sink, moves, wishes);
                            heard(sink, moves, wishes);
                        });
    }

    private static Optional<Doubt> doubt(Scene scene) {
        Optional<Doubt> moves = NewManagers.doubt(scene);
        if (moves.isPresent()) {
            return moves;
        }
        Supplied<Conversation> talks =
                scene.organization().practice().development().conversations();
        boolean isBlank = !talks.values().isEmpty() && talks.stream().allMatch(talk -> talk.preference() == null);
        return talks.isAbsent() || isBlank
                ? Optional.of(Doubt.missing("it is not known what people prefer", PREFERENCE))
                : Optional.empty();
    }

    private static void asked(Scene scene, Sink sink, List<Move> moves, Wishes wishes) {
        int months = scene.settings().whole(Setting.PREFERENCE_MONTHS);
        Tally.Counter counter = Tally.high(
                "promotions to manager",
                "preceded by a stated preference, at most " + months + (months == 1 ? " month" : " months") + " old",
                PREFERENCE);
        moves.forEach(move -> counter.add(wishes.isAsked(move, months)));
        Promotions.share(scene, sink, PreferenceAsked.class, moves, counter.tally(), PreferenceAsked::new);
    }

    private static void heard(Sink sink, List<Move> moves, Wishes wishes) {
        SortedMap<String, Wish> byPerson = new TreeMap<>();
        for (Move move : moves) {
            byPerson.merge(move.worker(), wish(wishes.latest(move)), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        byPerson.forEach((person, wish) -> {
            Subject subject = Subject.person(person);
            if (wish == Wish.UNKNOWN) {
                sink.add(
                        ManagementEntryWish.class,
                        subject,
                        Doubt.missing(
                                "what the person preferred before being made a manager is not known", PREFERENCE));
            } else {
                sink.add(new ManagementEntryWish(subject, wish == Wish.AGAINST));
            }
        });
        if (moves.isEmpty()) {
            Promotions.unmeasured(
                    sink, Doubt.inapplicable("there are no promotions to manager"), ManagementEntryWish.class);
        }
    }

    /** Of several preferences stated on one day it is not known which was the last. */
    private static Wish wish(Set<Preference> latest) {
        boolean isForIc = latest.contains(Preference.INDIVIDUAL_CONTRIBUTOR);
        if (latest.isEmpty() || (isForIc && latest.size() > 1)) {
            return Wish.UNKNOWN;
        }
        return isForIc ? Wish.AGAINST : Wish.NOT_AGAINST;
    }
}
