package io.evenrung.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which rung: a level code within a track of a job family. The code is a label; nothing is ever read out of its digits.
 *
 * @param family id of the job family
 * @param track id of the track; null where the organisation maps this level to no track
 * @param code the organisation's own level code, such as IC4 or M2
 */
public record LevelId(String family, @Nullable String track, String code) implements Comparable<LevelId> {

    private static final Comparator<LevelId> ORDER = Comparator.comparing(LevelId::family)
            .thenComparing(LevelId::track, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LevelId::code);

    public LevelId {
        Require.text(family, "job family of a level");
        Require.optionalText(track, "track of a level");
        Require.text(code, "code of a level");
    }

    public static LevelId of(String family, String track, String code) {
        return new LevelId(family, track, code);
    }

    @Override
    public int compareTo(LevelId other) {
        return ORDER.compare(this, other);
    }

    /** Family and code, as people say it: {@code Engineering IC4}. Two tracks may share it. */
    public String label() {
        return family + " " + code;
    }
}
