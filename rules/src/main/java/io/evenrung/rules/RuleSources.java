package io.evenrung.rules;

import io.evenrung.rules.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the rule files of one rule set. */
final class RuleSources {

    private static final int FLAGS = Pattern.MULTILINE | Pattern.DOTALL;

    private final List<String> files;

    /**
     * @param files the text of each file, always in the same order
     */
    RuleSources(List<String> files) {
        this.files = List.copyOf(files);
    }

    /** Over all files: {@code sha256:} and 64 hexadecimal digits. */
    String digest() {
        MessageDigest sha256 = Sha256.create();
        files.forEach(file -> sha256.update(file.getBytes(StandardCharsets.UTF_8)));
        return Sha256.text(sha256.digest());
    }

    /** What stands between {@code when} and {@code then} of a rule. */
    String condition(String rule) {
        Pattern condition = Pattern.compile("^rule \"" + Pattern.quote(rule) + "\"\\R.*?^when\\R(.*?)^then\\R", FLAGS);
        for (String file : files) {
            Matcher matcher = condition.matcher(file);
            if (matcher.find()) {
                return matcher.group(1).stripTrailing().stripIndent();
            }
        }
        throw new IllegalArgumentException("there is no rule '" + rule + "'");
    }
}
