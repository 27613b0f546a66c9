package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something done for one person's development.
 *
 * @param worker id of the worker
 * @param kind what it was
 * @param date when; for a course or programme, the day it was completed
 * @param coSigned for a plan, whether both the person and the manager signed it; null where unknown
 * @param spend for learning, what it cost; null where unknown
 */
public record DevelopmentRecord(
        String worker,
        Kind kind,
        LocalDate date,
        @Nullable Boolean coSigned,
        @Nullable Money spend) {

    /** Sorts of development. */
    public enum Kind {
        /** An assessment of readiness to lead people. */
        LEADERSHIP_ASSESSMENT,
        /** Training for those who are to lead people. */
        LEADERSHIP_TRAINING,
        /** A programme that prepares high potentials. */
        PIPELINE_PROGRAMME,
        /** A refresher for those who already lead. */
        REFRESHER,
        /** An individual development plan. */
        PLAN,
        /** Travel, a conference, speaking, education. */
        LEARNING
    }

    public DevelopmentRecord {
        Require.text(worker, "worker of a development record");
        Require.that(spend == null || spend.minor() >= 0, "a spend on development is below 0");
    }

    public static DevelopmentRecord of(String worker, Kind kind, LocalDate date) {
        return new DevelopmentRecord(worker, kind, date, null, null);
    }
}
