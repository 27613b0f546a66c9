package io.evenrung.formats.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one outcome, as the page lists them.
 *
 * @param outcome the outcome as fragments and JSON write it
 * @param sign stands for the outcome beside its colour
 * @param title the outcome in words
 * @param lead what the outcome means
 * @param checks how many checks ended so, people one by one
 * @param findings how many findings are listed
 * @param isOpen whether they are to be seen at once
 * @param cards by rule
 */
public record FindingPart(
        String outcome,
        String sign,
        String title,
        String lead,
        int checks,
        int findings,
        boolean isOpen,
        List<Card> cards) {

    /**
     * What ended alike under one rule. What is the same for all of it is said once.
     *
     * @param rule its id
     * @param limit the limit in force and where it comes from
     * @param coverage of its intervals, as {@code 95 %}; empty where it has none
     * @param remedy empty unless something is violated
     * @param conditions that all of its findings have
     */
    public record Card(
            String rule,
            String title,
            String severity,
            String principle,
            String layer,
            String limit,
            String coverage,
            String remedy,
            List<String> conditions,
            List<Group> groups) {}

    /**
     * Findings of which the same is to be said.
     *
     * @param measured null where nothing was measured
     * @param interval in brackets; empty where there is none
     * @param favours whom it favours, in words; empty if neither
     * @param track the track that it favours, as the style sheet calls it
     * @param operands what it was worked out from, each with its name
     * @param reason why it was not decided; empty where it was
     * @param needs the facts that would let it be decided
     */
    public record Group(
            @Nullable Quantity measured,
            String interval,
            String favours,
            String track,
            List<String> operands,
            List<String> conditions,
            String reason,
            List<String> needs,
            List<Item> items) {

        public boolean isOne() {
            return items.size() == 1;
        }
    }

    /**
     * One finding.
     *
     * @param id unique on the page
     * @param families numbers of its job families in the list of the filter, parted by spaces
     * @param subject what it is about
     * @param sources where the facts stand
     */
    public record Item(
            String id, String families, String subject, List<SourceLines.Mention> sources, String fingerprint) {}
}
