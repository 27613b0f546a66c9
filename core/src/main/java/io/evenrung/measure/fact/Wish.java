package io.evenrung.measure.fact;

import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The track that somebody last said to prefer.
 *
 * @param preference null where nothing was ever said, or several things on one day
 * @param day when; null where nothing was ever said
 */
record Wish(@Nullable Preference preference, @Nullable LocalDate day) {

    private static final Wish NEVER = new Wish(null, null);

    /** Of talks in the order of time, the last with a preference up to a day. */
    static Wish by(LocalDate until, List<Conversation> talks) {
        Wish last = NEVER;
        for (Conversation talk : talks) {
            Preference said = talk.preference();
            if (said != null && !talk.date().isAfter(until)) {
                boolean contradicts = talk.date().equals(last.day()) && said != last.preference();
                last = new Wish(contradicts ? null : said, talk.date());
            }
        }
        return last;
    }
}
