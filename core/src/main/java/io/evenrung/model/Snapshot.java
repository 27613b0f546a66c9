package io.evenrung.model;

import java.time.LocalDate;

/**
 * Where one person stood on one day: a row of a yearly export.
 *
 * @param worker identifier of the person, the same in every year
 * @param date the day; moves are looked for between consecutive years
 * @param level the rung
 */
public record Snapshot(String worker, LocalDate date, LevelId level) {

    public Snapshot {
        Require.text(worker, "worker of a snapshot");
    }
}
