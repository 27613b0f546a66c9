package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's leaving the organisation.
 *
 * @param worker id of the worker
 * @param date last day
 * @param regretted whether the organisation would have kept the person; null where unknown
 * @param reason the main reason given; null where none was
 */
public record Exit(
        String worker,
        LocalDate date,
        @Nullable Boolean regretted,
        @Nullable Reason reason) {

    /** Why people leave. */
    public enum Reason {
        /** No way to grow. */
        NO_PATH,
        SELF_EMPLOYMENT,
        PAY,
        MANAGER,
        DISMISSAL,
        RETIREMENT,
        OTHER
    }

    public Exit {
        Require.text(worker, "worker of an exit");
    }
}
