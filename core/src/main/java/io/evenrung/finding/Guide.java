package io.evenrung.finding;

import java.util.List;

/**
 * What a person needs to understand a rule and to argue about it.
 *
 * @param rationale why the source article asks for it
 * @param facts what must be supplied for it to be evaluated; at least one
 * @param computed how the figure is worked out: definition, window, what is left out, what is too small to be judged
 * @param keeps an example that keeps the rule
 * @param breaks an example that breaks it
 */
public record Guide(String rationale, List<Facts> facts, String computed, String keeps, String breaks) {

    /**
     * Facts of one file.
     *
     * @param file a table as {@code levels.csv}, or {@code organization.yaml}
     * @param fields columns of the table, or paths within the YAML as {@code policy.published.audience}; at least one
     * @param instead whether they serve instead of those of the file named before, where that one is not there
     */
    public record Facts(String file, List<String> fields, boolean instead) {

        public Facts {
            fields = List.copyOf(fields);
        }
    }

    public Guide {
        facts = List.copyOf(facts);
    }
}
