package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project, and the tracks of those who lead its substance and manage its plan. Names nobody; what is null is not known.
 *
 * @param subject the project, as a part of the organisation
 * @param name id of the project
 * @param highProfile whether it is watched by the leaders
 * @param leadTrack what the track of the lead is for
 * @param leadIsSeniorIc whether the lead stands on an IC rung at or above a management rung
 * @param leadNamed whether the lead is named where the project is shown
 * @param managerTrack what the track of the project manager is for
 * @param leadManages whether one person leads and manages it
 * @param started first day
 * @param monthsRunning whole months since the first day
 */
@About(kind = Subject.Kind.ORGANIZATION, is = "A project, and the tracks of those who lead and manage it")
public record LedProject(
        Subject subject,

        @Known(label = "project", as = As.TEXT, from = "projects.csv: project_id")
        String name,

        @Known(label = "high profile", as = As.TRUTH, from = "projects.csv: high_profile") @Nullable
        Boolean highProfile,

        @Known(
                label = "kind of track of the lead",
                as = As.TEXT,
                from = {"projects.csv: lead_id", "workers.csv: job_code", "levels.csv: track"})
        @Nullable
        TrackKind leadTrack,

        @Known(
                label = "led by a senior IC",
                as = As.TRUTH,
                from = {
                    "projects.csv: lead_id",
                    "workers.csv: job_code",
                    "levels.csv: track",
                    "levels.csv: grade",
                    "organization.yaml: pairs"
                })
        @Nullable
        Boolean leadIsSeniorIc,

        @Known(label = "lead named where it is shown", as = As.TRUTH, from = "projects.csv: lead_named") @Nullable
        Boolean leadNamed,

        @Known(
                label = "kind of track of the project manager",
                as = As.TEXT,
                from = {"projects.csv: manager_id", "workers.csv: job_code", "levels.csv: track"})
        @Nullable
        TrackKind managerTrack,

        @Known(
                label = "lead is the project manager",
                as = As.TRUTH,
                from = {"projects.csv: lead_id", "projects.csv: manager_id"})
        @Nullable
        Boolean leadManages,

        @Known(label = "first day", as = As.DAY, from = "projects.csv: start_date") @Nullable
        LocalDate started,

        @Known(label = "time since the first day", as = As.MONTHS, from = "projects.csv: start_date") @Nullable
        Integer monthsRunning)
        implements Fact {}
