package io.evenrung.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rule apart from its condition.
 *
 * @param id the principle's id, and a further part where one principle has several rules
 * @param title what is asked, in a sentence
 * @param principle id of the principle it belongs to
 * @param severity how grave a violation is
 * @param layer policy or practice
 * @param source the articles that ask for it
 * @param remedy what to do about a violation
 * @param limit the default limit; null for rules that need none
 * @param least the least value the limit may be set to
 * @param most the greatest value the limit may be set to
 * @param guide what a person needs to understand it
 */
public record Rule(
        String id,
        String title,
        String principle,
        Severity severity,
        Layer layer,
        List<String> source,
        String remedy,
        @Nullable Limit limit,
        double least,
        double most,
        Guide guide) {

    /**
     * @throws IllegalArgumentException if the id is neither the principle's nor starts with it and a dot
     */
    public Rule {
        if (!id.equals(principle) && !id.startsWith(principle + ".")) {
            throw new IllegalArgumentException("rule " + id + " has the principle '" + principle
                    + "': its id must be that, or start with that and a dot");
        }
        source = List.copyOf(source);
    }

    /** The same rule with another default of its limit. */
    public Rule withLimit(Limit other) {
        return new Rule(id, title, principle, severity, layer, source, remedy, other, least, most, guide);
    }

    /** The group of principles that it belongs to: the first part of its id, as {@code pay}. */
    public String group() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
