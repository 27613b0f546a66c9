package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Source;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The pairs of rungs that an organisation declares. */
final class PairsIntake {

    private PairsIntake() {}

    static List<LevelPair> read(YamlEntry section, Ladder ladder, SortedMap<String, Source> sources) {
        List<LevelPair> pairs = new ArrayList<>();
        Map<List<LevelId>, Integer> lines = new HashMap<>();
        for (YamlEntry item : section.items()) {
            String family = ladder.family(item.get("family"));
            LevelId ic = ladder.rung(family, item.get("ic"), TrackKind.INDIVIDUAL_CONTRIBUTOR, null);
            LevelId management = ladder.rung(family, item.get("management"), TrackKind.MANAGEMENT, null);
            if (ic == null || management == null) {
                continue;
            }
            int line = item.place().line();
            Integer before = lines.putIfAbsent(List.of(ic, management), line);
            if (before != null) {
                item.refuse("the pair stands on line " + before + " too", "each pair once", null);
                continue;
            }
            LevelPair.Basis basis = basis(item.get("basis").text());
            pairs.add(new LevelPair(ic, management, basis));
            String key = "pair/" + ic.family() + "/" + ic.code() + "/" + management.code();
            String record = ic.label() + " = " + management.code() + ", basis "
                    + basis.name().toLowerCase(Locale.ROOT);
            sources.put(key, new Source(section.file(), line, record));
        }
        return pairs;
    }

    private static LevelPair.Basis basis(@Nullable String written) {
        return switch (written == null ? "" : written) {
            case "job_evaluation" -> LevelPair.Basis.JOB_EVALUATION;
            case "grade" -> LevelPair.Basis.GRADE;
            case "published_table" -> LevelPair.Basis.PUBLISHED_TABLE;
            case "market_survey" -> LevelPair.Basis.MARKET_SURVEY;
            default -> LevelPair.Basis.UNSTATED;
        };
    }
}
