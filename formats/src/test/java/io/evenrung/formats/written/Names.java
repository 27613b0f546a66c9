package io.evenrung.formats.written;

import io.evenrung.model.LevelId;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The names by which the facts of one organisation refer to one another.
 *
 * @param people ids of workers
 * @param things ids of rights, projects and contributions, and names of teams
 * @param families ids of job families
 * @param tracks the tracks, of each kind
 * @param rungs the levels, each with a code of its own
 * @param currency of all amounts
 */
record Names(
        List<String> people,
        List<String> things,
        List<String> families,
        List<Track> tracks,
        List<LevelId> rungs,
        Currency currency) {

    private static final int MOST = 4;

    static Arbitrary<Names> any() {
        Arbitrary<List<String>> some =
                Texts.items().list().uniqueElements().ofMinSize(2).ofMaxSize(MOST);
        Arbitrary<List<String>> kinds = Texts.names().list().uniqueElements().ofSize(3);
        Arbitrary<List<String>> codes =
                Texts.names().list().uniqueElements().ofMinSize(4).ofMaxSize(8);
        return Combinators.combine(
                        some,
                        some,
                        some,
                        kinds,
                        codes,
                        Arbitraries.of("EUR", "JPY", "KWD").map(Currency::getInstance))
                .as((people, things, families, kind, code, currency) -> {
                    List<Track> tracks = tracks(kind);
                    return new Names(people, things, families, tracks, rungs(families, tracks, code), currency);
                });
    }

    private static List<Track> tracks(List<String> ids) {
        List<Track> tracks = new ArrayList<>();
        for (TrackKind kind : TrackKind.values()) {
            String id = ids.get(kind.ordinal());
            tracks.add(new Track(id, kind, kind == TrackKind.OTHER ? "Neither" : id));
        }
        return tracks;
    }

    /** The first four stand in one family, on each track and on none. */
    private static List<LevelId> rungs(List<String> families, List<Track> tracks, List<String> codes) {
        List<LevelId> rungs = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String family = families.get(i < 4 ? 0 : i % families.size());
            int track = i % 4;
            rungs.add(new LevelId(family, track == 3 ? null : tracks.get(track).id(), codes.get(i)));
        }
        return rungs;
    }

    /** The rung of the first family on that track. */
    LevelId rung(TrackKind kind) {
        return rungs.get(kind.ordinal());
    }
}
