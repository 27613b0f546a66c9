package io.evenrung.formats.internal.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which counts of people may be shown. A count of 1 to least − 1 is withheld, and with it as many others as are needed so that it
 * cannot be got by subtraction: the totals of each family on each track, of each family, of each track and of all are taken to be
 * known to the reader, as far as they are not themselves too small. Of a withheld count no more can be worked out than a range
 * that holds at least {@code least} numbers and reaches at least up to {@code least}. The same holds for a count that is hidden
 * though it is large enough, since figures of its people are withheld elsewhere. That there is nobody may be shown.
 */
public final class HeadCounts {

    /**
     * The people on one rung, or those of any other group within a family and a track.
     *
     * @param family the job family
     * @param track what the family is divided by
     * @param rung what tells it apart from the others of its family and track
     * @param people how many there are
     * @param told of these, so many are told of elsewhere, so that the others are a group of their own
     * @param atLeast that there are so many is told elsewhere
     * @param isHidden whether it may not be shown whatever it is, unless it is nobody
     */
    public record Count(
            String family, String track, String rung, long people, long told, long atLeast, boolean isHidden) {

        /** That is hidden if it is too small. */
        public Count(String family, String track, String rung, long people, long told, long atLeast) {
            this(family, track, rung, people, told, atLeast, false);
        }

        /** Of which nothing is told elsewhere. */
        public Count(String family, String track, String rung, long people) {
            this(family, track, rung, people, 0, 0, false);
        }
    }

    private static final String ALL = "";

    private final Map<List<String>, Integer> edges;
    private final CountFlow flow;
    private final Set<List<String>> hidden;

    private HeadCounts(Map<List<String>, Integer> edges, CountFlow flow, Set<List<String>> hidden) {
        this.edges = edges;
        this.flow = flow;
        this.hidden = Set.copyOf(hidden);
    }

    /**
     * Looks at all counts of one kind together.
     *
     * @param counts of different groups, in an order that does not depend on the input's
     * @param least people of whom a count may be shown
     */
    public static HeadCounts of(List<Count> counts, int least) {
        Map<List<String>, Long> totals = new LinkedHashMap<>();
        for (Count count : counts) {
            totals.merge(List.of(ALL), count.people(), Long::sum);
            totals.merge(List.of("family", count.family()), count.people(), Long::sum);
            totals.merge(List.of("track", count.track()), count.people(), Long::sum);
            totals.merge(List.of(count.family(), count.track(), ALL), count.people(), Long::sum);
        }
        Nodes nodes = new Nodes();
        List<CountFlow.Edge> edges = new ArrayList<>();
        Map<List<String>, Integer> index = new HashMap<>();
        int in = nodes.of(List.of("in"));
        int out = nodes.of(List.of("out"));
        totals.forEach((key, total) -> {
            boolean isFamily = key.size() == 2 && key.get(0).equals("family");
            int from = key.size() == 1 ? in : isFamily ? out : nodes.of(key.size() == 2 ? key : family(key));
            int to = key.size() == 2 && !isFamily ? in : key.size() == 1 ? out : nodes.of(key);
            index.put(key, edges.size());
            edges.add(new CountFlow.Edge(from, to, total, 0, 1, CountFlow.TOTAL[key.size()], false));
        });
        Set<List<String>> seen = new HashSet<>();
        Set<List<String>> hidden = new HashSet<>();
        for (Count count : counts) {
            List<String> key = List.of(count.family(), count.track(), "rung", count.rung());
            if (!seen.add(key)) {
                throw new IllegalArgumentException("two counts of " + key);
            }
            index.put(key, edges.size());
            edges.add(new CountFlow.Edge(
                    nodes.of(List.of(count.family(), count.track(), ALL)),
                    nodes.of(List.of("track", count.track())),
                    count.people(),
                    count.told(),
                    Math.max(1, Math.max(count.told(), count.atLeast())),
                    0,
                    count.isHidden()));
            // one that is told elsewhere hides no other, so that it stands still in the flow
            if (count.isHidden() && count.people() > 0) {
                hidden.add(key);
            }
        }
        CountFlow flow = new CountFlow(nodes.size(), edges, least);
        flow.withhold();
        return new HeadCounts(index, flow, hidden);
    }

    /** Whether the count of a group may be shown. */
    public boolean isShown(String family, String track, String rung) {
        return isShown(List.of(family, track, "rung", rung));
    }

    /** Whether the total of a family on a track may be shown; one of nobody may. */
    public boolean isTotalShown(String family, String track) {
        return isShown(List.of(family, track, ALL));
    }

    /** Whether the total of a family may be shown. */
    public boolean isFamilyShown(String family) {
        return isShown(List.of("family", family));
    }

    /** Whether the total of a track may be shown. */
    public boolean isTrackShown(String track) {
        return isShown(List.of("track", track));
    }

    /** Whether the total of all may be shown. */
    public boolean isWholeShown() {
        return isShown(List.of(ALL));
    }

    private boolean isShown(List<String> key) {
        Integer edge = edges.get(key);
        return edge == null || !(flow.isWithheld(edge) || hidden.contains(key));
    }

    private static List<String> family(List<String> group) {
        return List.of("family", group.get(0));
    }

    /** Numbers the nodes in the order in which they are met. */
    private static final class Nodes {

        private final Map<List<String>, Integer> numbers = new HashMap<>();

        int of(List<String> key) {
            return numbers.computeIfAbsent(key, k -> numbers.size());
        }

        int size() {
            return numbers.size();
        }
    }
}
