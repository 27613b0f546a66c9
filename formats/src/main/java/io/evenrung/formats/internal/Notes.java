package io.evenrung.formats.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was left out or read otherwise than written, and says it in words. */
public final class Notes {

    private final Map<String, Integer> rows = new TreeMap<>();
    private final List<String> sentences = new ArrayList<>();

    /**
     * @param table the table and its file, as {@code snapshots (panel.csv)}
     * @param reason as {@code left out: person is blank}
     */
    public void countRow(String table, String reason) {
        rows.merge(table + "\0" + reason, 1, Integer::sum);
    }

    public void say(String sentence) {
        sentences.add(sentence);
    }

    /** One sentence for each reason, sorted. */
    public List<String> sorted() {
        List<String> all = new ArrayList<>(sentences);
        rows.forEach((key, count) -> {
            String[] parts = key.split("\0", 2);
            all.add(parts[0] + ": " + count + (count == 1 ? " row " : " rows ") + parts[1]);
        });
        return all.stream().sorted().toList();
    }
}
