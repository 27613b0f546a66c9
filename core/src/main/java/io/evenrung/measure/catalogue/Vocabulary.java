package io.evenrung.measure.catalogue;

import io.evenrung.measure.Measure;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of facts that rules can speak of: every measure, and every plain fact. */
public final class Vocabulary {

    private Vocabulary() {}

    /** By simple name; no two have the same. */
    public static SortedMap<String, Class<? extends Measure>> types() {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }

    /** Whether the facts of a type are each about one person: they are judged some thousands at a time. */
    public static boolean isOfPeople(Class<? extends Measure> type) {
        return false;
    }
}
