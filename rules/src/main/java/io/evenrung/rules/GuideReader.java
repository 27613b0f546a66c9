package io.evenrung.rules;

import io.evenrung.finding.Guide;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the facts that a rule needs, written as {@code workers.csv: worker_id, job_code; organization.yaml: tracks}. A file
 * after the word "or" serves instead of the one before it.
 */
final class GuideReader {

    private static final Pattern FILE = Pattern.compile("(?<or>or )?(?<file>[a-z_]+\\.(csv|yaml)): (?<fields>.+)");
    private static final Pattern FIELD = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_-]+)*");

    private GuideReader() {}

    static List<Guide.Facts> facts(String rule, String text) {
        return Arrays.stream(text.split("; ", -1)).map(part -> file(rule, part)).toList();
    }

    private static Guide.Facts file(String rule, String part) {
        Matcher matcher = FILE.matcher(part);
        if (matcher.matches()) {
            List<String> fields = List.of(matcher.group("fields").split(", ", -1));
            if (fields.stream().allMatch(field -> FIELD.matcher(field).matches())) {
                return new Guide.Facts(matcher.group("file"), fields, matcher.group("or") != null);
            }
        }
        throw new IllegalStateException("rule " + rule + " has @facts with the part '" + part
                + "': write a file, a colon and its columns, as 'levels.csv: job_family, grade'");
    }
}
