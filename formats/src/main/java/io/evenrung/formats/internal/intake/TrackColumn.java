package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.rules.internal.Spelling;
import org.jspecify.annotations.Nullable;

/** The tracks that one table names, each of which must be declared. */
final class TrackColumn {

    private final Head head;
    private boolean noTracksSaid;

    TrackColumn(Head head) {
        this.head = head;
    }

    /** The track of the row as it is written, refused if it is not declared; null if it is blank. */
    @Nullable
    String read(TableRow row) {
        String track = row.text(Column.TRACK);
        if (track == null || head.track(track) != null || (head.tracks().isEmpty() && noTracksSaid)) {
            return track;
        }
        // where no track is declared at all, once is enough: the cause is one
        noTracksSaid = head.tracks().isEmpty();
        String expected = head.tracks().isEmpty()
                ? "the track to be declared under tracks: in organization.yaml"
                : "one of " + String.join(", ", head.trackIds()) + ", as under tracks: in organization.yaml";
        row.refuse(Column.TRACK, track, "unknown track", expected, Spelling.closest(track, head.trackIds()));
        return track;
    }
}
