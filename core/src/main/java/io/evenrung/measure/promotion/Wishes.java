package io.evenrung.measure.promotion;

import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The talks in which people who were made managers had said what they prefer. */
final class Wishes {

    /** Each person's, in the order of time. */
    private final Map<String, List<Conversation>> stated = new HashMap<>();

    Wishes(Iterable<Conversation> conversations, List<Move> moves) {
        Set<String> moved = new HashSet<>();
        moves.forEach(move -> moved.add(move.worker()));
        for (Conversation talk : conversations) {
            if (talk.preference() != null && moved.contains(talk.worker())) {
                stated.computeIfAbsent(talk.worker(), w -> new ArrayList<>()).add(talk);
            }
        }
    }

    /** Whether the mover had stated a preference by the day of the move, and so many months before it at most. */
    boolean isAsked(Move move, int months) {
        LocalDate oldest = move.effective().minusMonths(months);
        return stated.getOrDefault(move.worker(), List.of()).stream()
                .anyMatch(talk -> !talk.date().isBefore(oldest) && !talk.date().isAfter(move.effective()));
    }

    /** What the mover had last stated by the day of the move: several where one day has several; empty if nothing ever. */
    Set<Preference> latest(Move move) {
        Set<Preference> latest = EnumSet.noneOf(Preference.class);
        LocalDate day = null;
        for (Conversation talk : stated.getOrDefault(move.worker(), List.of())) {
            if (talk.preference() != null && !talk.date().isAfter(move.effective())) {
                if (!talk.date().equals(day)) {
                    latest.clear();
                    day = talk.date();
                }
                latest.add(talk.preference());
            }
        }
        return latest;
    }
}
