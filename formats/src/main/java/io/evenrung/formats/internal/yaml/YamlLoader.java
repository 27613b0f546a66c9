package io.evenrung.formats.internal.yaml;

import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.csv.StrictText;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Loads a YAML file, or says why it is none. */
public final class YamlLoader {

    /** The parser's own limit, in characters. */
    private static final int LARGEST = 3_000_000;

    private YamlLoader() {}

    /**
     * @return null if the file cannot be understood at all; duplicate keys are problems, but do not stop the reading
     */
    public static @Nullable YamlDocument load(Path path, String shown, Problems problems) {
        try {
            if (Files.size(path) > LARGEST) {
                String expected = "at most " + LARGEST / 1_000_000 + " MB of YAML: people belong into the tables";
                problems.add(shown, Place.START, null, "the file is too large", expected, null);
                return null;
            }
            String notText = StrictText.notText(path, StandardCharsets.UTF_8);
            if (notText != null) {
                problems.add(shown, Place.START, null, notText, "YAML in UTF-8", null);
                return null;
            }
            try (Reader text = new RoomForOneMore(StrictText.open(path, StandardCharsets.UTF_8))) {
                return new YamlTreeBuilder(shown, problems).build(text);
            }
        } catch (CharacterCodingException e) {
            problems.add(shown, fault(path), null, "a byte here is not UTF-8", "YAML in UTF-8", null);
        } catch (JacksonException e) {
            notYaml(e, shown, problems);
        } catch (IOException e) {
            problems.add(shown, Place.START, null, "the file cannot be read", "a file that can be read", null);
        }
        return null;
    }

    private static Place fault(Path path) {
        try {
            Place place = StrictText.firstFault(path, StandardCharsets.UTF_8);
            return place == null ? Place.START : place;
        } catch (IOException e) {
            return Place.START;
        }
    }

    private static void notYaml(JacksonException e, String shown, Problems problems) {
        if (e.getCause() instanceof CharacterCodingException) {
            problems.add(shown, Place.START, null, "a byte here is not UTF-8", "YAML in UTF-8", null);
            return;
        }
        TokenStreamLocation at = e.getLocation();
        Place place = at == null ? Place.START : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        problems.add(shown, place, null, "this is not YAML: " + firstSentence(e), "YAML 1.2", null);
    }

    /** The parser's words, without its excerpt of the file. */
    private static String firstSentence(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage()).strip();
        StringBuilder words = new StringBuilder();
        for (String line : said.split("\\R")) {
            boolean excerpt =
                    line.startsWith(" ") || line.toLowerCase(Locale.ROOT).startsWith("in reader");
            if (!excerpt && !line.isBlank()) {
                words.append(words.isEmpty() ? "" : ", ").append(line.strip());
            }
        }
        return words.toString();
    }
}
