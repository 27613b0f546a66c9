package io.evenrung.formats.internal.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Counts and their totals as a circulation: what flows into a node flows out of it, as a total is the sum of its parts. Counts
 * that are shown stand still. A withheld one may be as much higher, or lower, than it is as can flow round through the others that
 * are withheld, which is just what a reader can work out of it.
 */
final class CountFlow {

    /**
     * One count.
     *
     * @param told of it, known to the reader
     * @param lowest what the reader knows it to be at least, if it is withheld and not 0
     * @param cost of withholding it; 0 stands for that of a single count
     * @param isHidden whether it is withheld whatever its size
     */
    record Edge(int from, int to, long value, long told, long lowest, long cost, boolean isHidden) {

        /** What a reader does not know of it anyway, nor sees to be nobody. */
        boolean canBeWithheld() {
            return value > 0 && told < value;
        }

        /** Whether it is withheld for its own sake, and not for that of others. */
        boolean isWithheldFirst(int least) {
            return canBeWithheld() && (isHidden || value - told < least);
        }
    }

    /** Costs of withholding totals, by the length of their keys: of all, of a family or a track, of a family on a track. */
    static final long[] TOTAL = {0, 1_000_000_000_000_000L, 1_000_000_000_000L, 1_000_000_000L};

    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final List<Edge> edges;
    private final int least;
    private final boolean[] withheld;
    private final List<List<Integer>> at = new ArrayList<>();
    private final long[] residual;

    CountFlow(int nodes, List<Edge> edges, int least) {
        this.edges = edges;
        this.least = least;
        this.withheld = new boolean[edges.size()];
        this.residual = new long[2 * edges.size()];
        for (int i = 0; i < nodes; i++) {
            at.add(new ArrayList<>());
        }
        for (int e = 0; e < edges.size(); e++) {
            at.get(edges.get(e).from()).add(2 * e);
            at.get(edges.get(e).to()).add(2 * e + 1);
        }
    }

    boolean isWithheld(int edge) {
        return withheld[edge];
    }

    /** Withholds what is too small, and then others until nothing of these can be worked out too well. */
    void withhold() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int e = 0; e < edges.size(); e++) {
            if (edges.get(e).isWithheldFirst(least)) {
                withheld[e] = true;
                open.add(e);
            }
        }
        // what is withheld later only widens the ranges of what was looked at before
        while (!open.isEmpty()) {
            protect(open.remove(), open);
        }
    }

    private void protect(int edge, Deque<Integer> open) {
        Edge e = edges.get(edge);
        while (true) {
            long up = push(edge, true, least);
            List<Integer> more = e.value() - e.told() + up < least ? cheapest(edge, true) : List.of();
            if (more.isEmpty()) {
                long down = push(edge, false, least);
                if (up + down + 1 >= least && e.value() - e.told() + up >= least) {
                    return;
                }
                more = cheapest(edge, false);
                if (more.isEmpty()) {
                    push(edge, true, least);
                    more = cheapest(edge, true);
                }
            }
            if (more.isEmpty()) {
                // nothing is left that could hide it
                return;
            }
            for (int other : more) {
                withheld[other] = true;
                open.add(other);
            }
        }
    }

    /** By how much a withheld count may be higher, or lower, than it is, up to {@code enough}; leaves the residual flows behind. */
    private long push(int edge, boolean higher, long enough) {
        for (int e = 0; e < edges.size(); e++) {
            residual[2 * e] = withheld[e] && e != edge ? UNBOUNDED : 0;
            residual[2 * e + 1] = withheld[e] && e != edge ? lowering(e) : 0;
        }
        Edge e = edges.get(edge);
        int start = higher ? e.to() : e.from();
        int goal = higher ? e.from() : e.to();
        long want = higher ? enough : Math.min(enough, lowering(edge));
        long pushed = 0;
        while (pushed < want) {
            int[] via = path(start, goal);
            if (via.length == 0) {
                break;
            }
            long most = want - pushed;
            for (int node = goal; node != start; node = tail(via[node])) {
                most = Math.min(most, residual[via[node]]);
            }
            for (int node = goal; node != start; node = tail(via[node])) {
                residual[via[node]] -= most;
                residual[via[node] ^ 1] += most;
            }
            pushed += most;
        }
        return pushed;
    }

    private long lowering(int edge) {
        Edge e = edges.get(edge);
        return Math.max(0, e.value() - e.lowest());
    }

    /** The arcs of a shortest path with some residual flow, by the nodes they lead to; empty if there is none. */
    private int[] path(int start, int goal) {
        int[] via = new int[at.size()];
        Arrays.fill(via, -1);
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int node = next.remove();
            if (node == goal) {
                return via;
            }
            for (int arc : at.get(node)) {
                int to = head(arc);
                if (residual[arc] > 0 && via[to] < 0 && to != start) {
                    via[to] = arc;
                    next.add(to);
                }
            }
        }
        return new int[0];
    }

    /** The shown counts that it costs least to withhold so that more can flow; empty if nothing helps. */
    private List<Integer> cheapest(int edge, boolean higher) {
        int start = higher ? edges.get(edge).to() : edges.get(edge).from();
        int goal = higher ? edges.get(edge).from() : edges.get(edge).to();
        long[] cost = new long[at.size()];
        int[] via = new int[at.size()];
        Arrays.fill(cost, UNBOUNDED);
        Arrays.fill(via, -1);
        cost[start] = 0;
        PriorityQueue<long[]> next = new PriorityQueue<>(
                Comparator.comparingLong((long[] entry) -> entry[0]).thenComparingLong(entry -> entry[1]));
        next.add(new long[] {0, start});
        while (!next.isEmpty()) {
            long[] entry = next.remove();
            int node = (int) entry[1];
            if (node == goal) {
                break;
            }
            if (entry[0] > cost[node]) {
                continue;
            }
            for (int arc : at.get(node)) {
                long price = price(arc, edge);
                if (price >= 0 && cost[node] + price < cost[head(arc)]) {
                    cost[head(arc)] = cost[node] + price;
                    via[head(arc)] = arc;
                    next.add(new long[] {cost[head(arc)], head(arc)});
                }
            }
        }
        List<Integer> more = new ArrayList<>();
        for (int node = goal; cost[goal] < UNBOUNDED && node != start; node = tail(via[node])) {
            if (!withheld[via[node] / 2]) {
                more.add(via[node] / 2);
            }
        }
        return more;
    }

    /** What it costs to let more flow along an arc; negative if none can. */
    private long price(int arc, int edge) {
        int e = arc / 2;
        if (e == edge) {
            return -1;
        }
        if (withheld[e]) {
            return residual[arc] > 0 ? 0 : -1;
        }
        boolean hasRoom = arc % 2 == 0 || lowering(e) > 0;
        return edges.get(e).canBeWithheld() && hasRoom
                ? edges.get(e).cost() + edges.get(e).value()
                : -1;
    }

    private int head(int arc) {
        return arc % 2 == 0 ? edges.get(arc / 2).to() : edges.get(arc / 2).from();
    }

    private int tail(int arc) {
        return arc % 2 == 0 ? edges.get(arc / 2).from() : edges.get(arc / 2).to();
    }
}
