package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.model.GradeScale;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code organization.yaml} that needs no table to be understood.
 *
 * @param name what the organisation is called; null where that was refused
 * @param asOf the day on which all is judged; null where that was refused
 * @param invented whether the organisation does not exist
 * @param conditions what every reader of an audit must know
 * @param currency code of the currency of amounts that have none of their own
 * @param hoursPerYear hours of a year at full time
 * @param tracks the declared tracks; none where jobs are mapped to no tracks
 * @param grades the order of the grades
 * @param familyNames display names of job families, by id
 * @param pairByGrade whether rungs of one family and grade count as paired
 * @param breaks years whose snapshots do not link to the year before
 */
record Head(
        @Nullable String name,
        @Nullable LocalDate asOf,
        boolean invented,
        List<String> conditions,
        @Nullable String currency,
        @Nullable BigDecimal hoursPerYear,
        List<Track> tracks,
        GradeScale grades,
        Map<String, String> familyNames,
        boolean pairByGrade,
        SortedSet<Integer> breaks) {

    private static final int MOST_HOURS = 366 * 24;

    static Head read(YamlEntry yaml) {
        SortedSet<Integer> breaks = new TreeSet<>();
        for (YamlEntry item : yaml.get("snapshots").get("breaks").items()) {
            Integer year = item.whole();
            if (year != null) {
                breaks.add(year);
            }
        }
        Map<String, String> families = new TreeMap<>();
        yaml.get("families").fields().forEach((id, entry) -> {
            String shown = entry.get("name").text();
            families.put(id, shown == null ? id : shown);
        });
        return new Head(
                yaml.get("name").text(),
                yaml.get("as_of").date(),
                Boolean.TRUE.equals(yaml.get("invented").flag()),
                texts(yaml.get("conditions")),
                currency(yaml.get("currency")),
                hours(yaml.get("hours_per_year")),
                tracks(yaml.get("tracks")),
                grades(yaml.get("grades")),
                families,
                !Boolean.FALSE.equals(yaml.get("pair_by_grade").flag()),
                breaks);
    }

    @Nullable
    Track track(@Nullable String id) {
        return tracks.stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
    }

    List<String> trackIds() {
        return tracks.stream().map(Track::id).toList();
    }

    private static @Nullable String currency(YamlEntry entry) {
        String code = entry.text();
        if (code != null && Currencies.find(code) == null) {
            entry.refuse("there is no such currency", Currencies.EXPECTED, Currencies.near(code));
        }
        return code;
    }

    /** Those that the schema refuses are not calculated with: a number in YAML can have a billion digits. */
    private static @Nullable BigDecimal hours(YamlEntry entry) {
        BigDecimal hours = entry.number();
        boolean known = hours != null
                && hours.compareTo(BigDecimal.ONE) >= 0
                && hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0;
        return known ? hours : null;
    }

    private static List<Track> tracks(YamlEntry section) {
        List<Track> tracks = new ArrayList<>();
        section.fields().forEach((id, entry) -> {
            if (id.isBlank()) {
                entry.refuseKey(id, "a track has no id", "a short name as ic", null);
                return;
            }
            String shown = entry.get("name").text();
            String kind = entry.get("kind").text();
            TrackKind known = kind == null
                    ? TrackKind.OTHER
                    : switch (kind) {
                        case "individual_contributor" -> TrackKind.INDIVIDUAL_CONTRIBUTOR;
                        case "management" -> TrackKind.MANAGEMENT;
                        default -> TrackKind.OTHER;
                    };
            tracks.add(new Track(id, known, shown == null ? id : shown));
        });
        return tracks;
    }

    private static GradeScale grades(YamlEntry section) {
        Set<String> ascending = new LinkedHashSet<>();
        for (YamlEntry item : section.items()) {
            String grade = item.text();
            if (grade != null && !ascending.add(grade)) {
                item.refuse("the grade stands twice in the scale", "each grade once, from the lowest up", null);
            }
        }
        return new GradeScale(List.copyOf(ascending));
    }

    private static List<String> texts(YamlEntry list) {
        List<String> texts = new ArrayList<>();
        for (YamlEntry item : list.items()) {
            String text = item.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}
