package io.evenrung.rules;

import io.evenrung.rules.internal.Sha256;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlReader;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.language.InvalidRulesException;
import io.evenrung.rules.language.RuleProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one rule set: as text, and, once that is asked for, as trees. */
final class RuleSources {

    private final List<RuleText> texts;
    private volatile List<DrlFile> files = List.of();

    RuleSources(List<RuleText> texts) {
        this.texts = texts.stream().sorted(Comparator.comparing(RuleText::name)).toList();
    }

    /** Over all files and their names: {@code sha256:} and 64 hexadecimal digits. */
    String digest() {
        MessageDigest sha256 = Sha256.create();
        for (RuleText text : texts) {
            byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
            sha256.update((text.name() + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        }
        return Sha256.text(sha256.digest());
    }

    SortedMap<String, String> texts() {
        SortedMap<String, String> byName = new TreeMap<>();
        texts.forEach(text -> byName.put(text.name(), text.text()));
        return Collections.unmodifiableSortedMap(byName);
    }

    List<DrlFile> files() {
        if (files.isEmpty()) {
            List<RuleProblem> problems = new ArrayList<>();
            List<DrlFile> read = texts.stream()
                    .filter(text -> !text.isManifest())
                    .map(text -> DrlReader.read(text.name(), text.text(), problems::add))
                    .toList();
            if (!problems.isEmpty()) {
                throw new InvalidRulesException(problems);
            }
            files = read;
        }
        return files;
    }

    /** What stands between {@code when} and {@code then} of a rule. */
    String condition(String id) {
        for (DrlFile file : files()) {
            for (DrlRule rule : file.rules()) {
                if (rule.id().equals(id)) {
                    return condition(file, rule);
                }
            }
        }
        throw new IllegalArgumentException("there is no rule '" + id + "'");
    }

    private static String condition(DrlFile file, DrlRule rule) {
        int start = offset(file.text(), rule.conditions().get(0).at());
        int end = file.text().lastIndexOf("then", offset(file.text(), rule.reportedAt()));
        int line = 1
                + Math.max(file.text().lastIndexOf('\n', start - 1), file.text().lastIndexOf('\r', start - 1));
        boolean isFirstOfLine = file.text().substring(line, start).isBlank();
        return file.text()
                .substring(isFirstOfLine ? line : start, end)
                .stripTrailing()
                .stripIndent();
    }

    private static int offset(String text, Position at) {
        int offset = 0;
        for (int line = 1; line < at.line(); offset++) {
            boolean isEnd =
                    text.charAt(offset) == '\n' || text.charAt(offset) == '\r' && !text.startsWith("\r\n", offset);
            line += isEnd ? 1 : 0;
        }
        return text.offsetByCodePoints(offset, at.column() - 1);
    }
}
