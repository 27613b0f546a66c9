package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import org.jspecify.annotations.Nullable;

/**
 * A team: the people at work who name it as theirs. Head counts alone; what is null is not known.
 *
 * @param subject the team
 * @param name as the workers name it
 * @param people people at work
 * @param ics of these, people on IC rungs
 * @param managers of these, people on management rungs
 * @param seniorIcs of these, people on IC rungs that stand at or above a management rung
 * @param freelancers of these, freelancers
 * @param families job families of its people
 * @param sites sites of its people
 * @param payZones pay zones of its people
 */
@About(kind = Subject.Kind.TEAM, is = "A team: the people at work who name it as theirs")
public record Team(
        Subject subject,

        @Known(label = "team", as = As.TEXT, from = "workers.csv: team")
        String name,

        @Known(label = "people at work", as = As.COUNT, from = "workers.csv: team")
        int people,

        @Known(
                label = "ICs",
                as = As.COUNT,
                from = {"workers.csv: job_code", "levels.csv: track"})
        @Nullable
        Integer ics,

        @Known(
                label = "managers",
                as = As.COUNT,
                from = {"workers.csv: job_code", "levels.csv: track"})
        @Nullable
        Integer managers,

        @Known(
                label = "senior ICs",
                as = As.COUNT,
                from = {"workers.csv: job_code", "levels.csv: track", "levels.csv: grade", "organization.yaml: pairs"})
        @Nullable
        Integer seniorIcs,

        @Known(label = "freelancers", as = As.COUNT, from = "workers.csv: employment") @Nullable
        Integer freelancers,

        @Known(label = "job families", as = As.COUNT, from = "workers.csv: job_code") @Nullable
        Integer families,

        @Known(label = "sites", as = As.COUNT, from = "workers.csv: site") @Nullable
        Integer sites,

        @Known(label = "pay zones", as = As.COUNT, from = "workers.csv: pay_zone") @Nullable
        Integer payZones)
        implements Fact {}
