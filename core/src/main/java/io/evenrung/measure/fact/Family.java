package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import org.jspecify.annotations.Nullable;

/**
 * A job family with its ladders and its people. What is null is not known.
 *
 * @param subject the family
 * @param family id of the job family
 * @param icRungs rungs of its IC tracks
 * @param managementRungs rungs of its management tracks
 * @param otherRungs rungs of tracks that are neither
 * @param unmappedRungs rungs that are mapped to no track
 * @param bothTracks whether it has IC rungs and management rungs; unknown where a rung that is mapped to no track may be
 *     of the one that is not there
 * @param pairs pairs of an IC rung and a management rung
 * @param seniorIcRungs IC rungs that stand at or above a management rung
 * @param icTopGrade grade of the highest IC rung
 * @param managementTopGrade grade of the highest management rung
 * @param people people at work in it
 * @param ics people at work on its IC rungs
 * @param managers people at work on its management rungs
 */
@About(kind = Subject.Kind.FAMILY, is = "A job family with its ladders and its people")
public record Family(
        Subject subject,

        @Known(label = "job family", as = As.TEXT, from = "levels.csv: job_family")
        String family,

        @Known(
                label = "IC rungs",
                as = As.COUNT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        int icRungs,

        @Known(
                label = "management rungs",
                as = As.COUNT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        int managementRungs,

        @Known(
                label = "rungs of other tracks",
                as = As.COUNT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        int otherRungs,

        @Known(label = "rungs of no track", as = As.COUNT, from = "levels.csv: track")
        int unmappedRungs,

        @Known(
                label = "has rungs on both tracks",
                as = As.TRUTH,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        @Nullable
        Boolean bothTracks,

        @Known(
                label = "rung pairs",
                as = As.COUNT,
                from = {"organization.yaml: pairs", "levels.csv: grade"})
        int pairs,

        @Known(
                label = "senior IC rungs",
                as = As.COUNT,
                from = {"levels.csv: track", "levels.csv: grade", "organization.yaml: pairs"})
        @Nullable
        Integer seniorIcRungs,

        @Known(
                label = "grade of the top IC rung",
                as = As.TEXT,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        String icTopGrade,

        @Known(
                label = "grade of the top management rung",
                as = As.TEXT,
                from = {"levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        String managementTopGrade,

        @Known(label = "people at work", as = As.COUNT, from = "workers.csv: job_code") @Nullable
        Integer people,

        @Known(
                label = "ICs at work",
                as = As.COUNT,
                from = {"workers.csv: job_code", "levels.csv: track"})
        @Nullable
        Integer ics,

        @Known(
                label = "managers at work",
                as = As.COUNT,
                from = {"workers.csv: job_code", "levels.csv: track"})
        @Nullable
        Integer managers)
        implements Fact {}
