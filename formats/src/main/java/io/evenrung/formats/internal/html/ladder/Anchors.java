package io.evenrung.formats.internal.html.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ids of the families on the page: made of their names, so that a link still leads to the same family after the next audit. */
final class Anchors {

    private static final int LONGEST = 40;

    private Anchors() {}

    /** One for each name, as {@code ladder-data-science}; no two are alike. */
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            String plain = plain(name);
            String id = plain;
            for (int i = 2; !taken.add(id); i++) {
                id = plain + "-" + i;
            }
            ids.add(id);
        }
        return ids;
    }

    private static String plain(String name) {
        String letters =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String some = letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
        return some.isEmpty() ? "ladder" : "ladder-" + some;
    }
}
