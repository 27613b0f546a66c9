package io.evenrung.rules.internal.load;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.internal.load.Manifest.Relimit;
import io.evenrung.rules.internal.load.Manifest.Requirement;
import io.evenrung.rules.language.RuleProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a manifest: a line {@code key = value} for each thing that it says; lines that begin with # are comments. */
public final class ManifestReader {

    private static final List<String> REQUIRED = List.of("id", "version", "title");
    private static final List<String> KEYS = List.of("id", "version", "title", "requires", "replaces", "limit.");
    private static final String LIMIT = "limit.";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NUMBER = 40;

    /** A longer manifest is not read. */
    static final int LONGEST = 1 << 16;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,60}(\\.[a-z0-9-]{1,60}){0,5}");
    private static final Pattern ITEM = Pattern.compile("[^,]+");
    private static final String RESERVED = "evenrung";

    /** A key with its value, and where both stand. */
    private record Entry(String key, Position keyAt, String value, Position valueAt) {}

    private final RuleText file;
    private final Consumer<RuleProblem> problems;
    private final Set<String> given = new LinkedHashSet<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Requirement> requires = new ArrayList<>();
    private final Map<String, Position> replaces = new LinkedHashMap<>();
    private final Map<String, Relimit> relimits = new LinkedHashMap<>();

    private ManifestReader(RuleText file, Consumer<RuleProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a manifest, and goes on after a mistake.
     *
     * @return what could be read; of use only if there was no problem
     */
    public static Manifest read(RuleText file, Consumer<RuleProblem> problems) {
        return new ManifestReader(file, problems).read();
    }

    private Manifest read() {
        if (file.text().length() > LONGEST) {
            problems.accept(
                    RuleText.problem(file.name(), "the manifest is too long", "at most " + LONGEST + " characters"));
            return new Manifest("", "", "", List.of(), Map.of(), Map.of());
        }
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i + 1);
        }
        for (String key : REQUIRED) {
            boolean isMisspelt = given.stream().anyMatch(k -> !KEYS.contains(k) && key.equals(near(k)));
            if (!given.contains(key) && !isMisspelt) {
                Position end = new Position(Math.max(1, lines.size()), 1);
                refuse(end, "the manifest has no '" + key + "'", "a line '" + key + " = …'", null);
            }
        }
        for (Entry entry : entries.values()) {
            take(entry);
        }
        return new Manifest(value("id"), value("version"), value("title"), requires, replaces, relimits);
    }

    private void line(String line, int number) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.startsWith("#")) {
            return;
        }
        int start = line.indexOf(stripped) + 1;
        int equals = line.indexOf('=');
        Position at = new Position(number, start);
        if (equals < 0) {
            refuse(at, "this line is no setting", "key = value, or a comment that begins with #", null);
            return;
        }
        String key = line.substring(0, equals).strip();
        String rest = line.substring(equals + 1);
        String value = rest.strip();
        Position valueAt = new Position(number, equals + 2 + (value.isEmpty() ? 0 : rest.indexOf(value)));
        Entry entry = new Entry(key, at, value, valueAt);
        boolean isSecond = !given.add(key);
        if (value.isEmpty()) {
            refuse(valueAt, "'" + key + "' is empty", "a value after the equals sign", null);
        } else if (value.codePoints().anyMatch(ManifestReader::isUnseen)) {
            refuse(valueAt, "'" + key + "' holds a character that cannot be seen", "plain text", null);
        } else if (isSecond) {
            refuse(at, "'" + key + "' stands here for the second time", "each key once", null);
        } else {
            entries.put(key, entry);
        }
    }

    private void take(Entry entry) {
        String value = entry.value();
        switch (entry.key()) {
            case "id" -> id(entry);
            case "version" -> {
                if (!Versions.isOne(value)) {
                    refuse(
                            entry.valueAt(),
                            "'" + value + "' is no version",
                            "numbers parted by points, as 1.0.0",
                            null);
                }
            }
            case "title" -> {
                if (value.length() > LONGEST_TITLE) {
                    refuse(entry.valueAt(), "the title is too long", "at most " + LONGEST_TITLE + " characters", null);
                }
            }
            case "requires" -> items(entry, this::requirement);
            case "replaces" ->
                items(entry, (id, at) -> {
                    if (replaces.putIfAbsent(id, at) != null) {
                        refuse(at, "'" + id + "' stands here for the second time", "each rule once", null);
                    }
                });
            default -> limit(entry);
        }
    }

    private void id(Entry entry) {
        String id = entry.value();
        if (!ID.matcher(id).matches()) {
            String expected = "small letters, digits and hyphens, as acme or acme.pay";
            refuse(entry.valueAt(), "'" + id + "' cannot be the id of a rule set", expected, null);
        } else if (id.startsWith(RESERVED)) {
            refuse(entry.valueAt(), "'" + id + "' is a name of the built-in rules", "a name of your own", null);
        }
    }

    private void requirement(String item, Position at) {
        String[] words = item.split("\\s+", -1);
        if (words.length == 2 && ID.matcher(words[0]).matches() && Versions.isOne(words[1])) {
            requires.add(new Requirement(words[0], words[1], at));
        } else {
            String expected = "the id of a rule set and its least version, as evenrung-standard 1.0";
            refuse(at, "'" + item + "' names no rule set", expected, null);
        }
    }

    private void limit(Entry entry) {
        String key = entry.key();
        if (!key.startsWith(LIMIT) || key.equals(LIMIT)) {
            refuse(entry.keyAt(), "there is no key '" + key + "'", String.join(", ", KEYS) + "ID", near(key));
            return;
        }
        Position idAt = new Position(entry.keyAt().line(), entry.keyAt().column() + LIMIT.length());
        if (entry.value().length() > LONGEST_NUMBER) {
            // reading it would take the square of its length
            refuse(entry.valueAt(), "the number is too long", "at most " + LONGEST_NUMBER + " characters", null);
            return;
        }
        try {
            double value = new BigDecimal(entry.value()).doubleValue();
            relimits.put(key.substring(LIMIT.length()), new Relimit(value, idAt, entry.valueAt()));
        } catch (NumberFormatException e) {
            String expected = "a number; a share is written as 0.05, not as 5 %";
            refuse(entry.valueAt(), "'" + entry.value() + "' is no number", expected, null);
        }
    }

    private static @Nullable String near(String key) {
        int dot = key.indexOf('.');
        if (dot > 0) {
            String word = Spelling.closest(key.substring(0, dot + 1), List.of(LIMIT));
            return word == null ? null : word + key.substring(dot + 1);
        }
        return Spelling.closest(key, KEYS.subList(0, KEYS.size() - 1));
    }

    private interface Item {
        void take(String item, Position at);
    }

    /** Items are parted by commas. */
    private static void items(Entry entry, Item taker) {
        Matcher matcher = ITEM.matcher(entry.value());
        while (matcher.find()) {
            String item = matcher.group().strip();
            if (!item.isEmpty()) {
                int column = entry.valueAt().column()
                        + matcher.start()
                        + matcher.group().indexOf(item);
                taker.take(item, new Position(entry.valueAt().line(), column));
            }
        }
    }

    private String value(String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.value();
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private void refuse(Position at, String message, String expected, @Nullable String suggestion) {
        problems.accept(file.problem(at, message, expected, suggestion));
    }
}
