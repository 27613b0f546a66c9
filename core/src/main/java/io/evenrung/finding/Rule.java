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
        double most) {

    public Rule {
        source = List.copyOf(source);
    }
}
