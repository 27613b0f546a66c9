package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import org.jspecify.annotations.Nullable;

/**
 * Everybody at work on the as-of date. Head counts alone; what is null is not known.
 *
 * @param subject the organisation
 * @param people people at work
 * @param ics of these, people on IC rungs
 * @param managers of these, people on management rungs
 * @param seniorIcs of these, people on IC rungs that stand at or above a management rung
 * @param freelancers of these, freelancers
 * @param families job families of these people
 * @param sites sites of these people
 * @param payZones pay zones of these people
 */
@About(kind = Subject.Kind.ORGANIZATION, is = "Everybody at work")
public record Workforce(
        Subject subject,

        @Known(label = "people at work", as = As.COUNT, from = "workers.csv: worker_id")
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
