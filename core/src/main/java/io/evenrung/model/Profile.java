package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a worker beyond the job and base pay. Whatever is null is unknown.
 *
 * @param bonus last annual bonus, at full time; 0 where none was given
 * @param equity last annual equity award at its value when granted, at full time; 0 where none was given
 * @param lastRaise day of the last rise of base pay
 * @param lastHandsOn day of the last craft output: a commit, design, case, sale or what the craft makes
 * @param leadKind for managers, whether they lead by their craft or lead people
 * @param priorFunction function in which the person's career began
 * @param site place of work
 * @param employment employee or freelance
 * @param oneToOnes one-to-one talks with the own manager in the twelve months before the as-of date
 */
public record Profile(
        @Nullable Money bonus,
        @Nullable Money equity,
        @Nullable LocalDate lastRaise,
        @Nullable LocalDate lastHandsOn,
        @Nullable LeadKind leadKind,
        @Nullable String priorFunction,
        @Nullable String site,
        @Nullable Employment employment,
        @Nullable Integer oneToOnes) {

    private static final Profile UNKNOWN = new Profile(null, null, null, null, null, null, null, null, null);

    /** What a manager is there for; nobody is both. */
    public enum LeadKind {
        /** Keeps the craft, and leads by it. */
        CRAFT_LEAD,
        /** Has let the craft go, and leads people. */
        PEOPLE_LEAD
    }

    /** How somebody is engaged. */
    public enum Employment {
        EMPLOYEE,
        FREELANCE
    }

    public Profile {
        // amounts are a person's own affair: they are not repeated in the message
        Require.that(bonus == null || bonus.minor() >= 0, "a worker's bonus is below 0");
        Require.that(equity == null || equity.minor() >= 0, "a worker's equity award is below 0");
        Require.optionalText(priorFunction, "prior function of a worker");
        Require.optionalText(site, "site of a worker");
        Require.that(oneToOnes == null || oneToOnes >= 0, "a worker has fewer than 0 one-to-ones");
    }

    /** Of which nothing is known. */
    public static Profile unknown() {
        return UNKNOWN;
    }

    public Profile withBonus(@Nullable Money known) {
        return new Profile(known, equity, lastRaise, lastHandsOn, leadKind, priorFunction, site, employment, oneToOnes);
    }

    public Profile withEquity(@Nullable Money known) {
        return new Profile(bonus, known, lastRaise, lastHandsOn, leadKind, priorFunction, site, employment, oneToOnes);
    }

    public Profile withLastRaise(@Nullable LocalDate known) {
        return new Profile(bonus, equity, known, lastHandsOn, leadKind, priorFunction, site, employment, oneToOnes);
    }

    public Profile withLastHandsOn(@Nullable LocalDate known) {
        return new Profile(bonus, equity, lastRaise, known, leadKind, priorFunction, site, employment, oneToOnes);
    }

    public Profile withLeadKind(@Nullable LeadKind known) {
        return new Profile(bonus, equity, lastRaise, lastHandsOn, known, priorFunction, site, employment, oneToOnes);
    }

    public Profile withPriorFunction(@Nullable String known) {
        return new Profile(bonus, equity, lastRaise, lastHandsOn, leadKind, known, site, employment, oneToOnes);
    }

    public Profile withSite(@Nullable String known) {
        return new Profile(
                bonus, equity, lastRaise, lastHandsOn, leadKind, priorFunction, known, employment, oneToOnes);
    }

    public Profile withEmployment(@Nullable Employment known) {
        return new Profile(bonus, equity, lastRaise, lastHandsOn, leadKind, priorFunction, site, known, oneToOnes);
    }

    public Profile withOneToOnes(@Nullable Integer known) {
        return new Profile(bonus, equity, lastRaise, lastHandsOn, leadKind, priorFunction, site, employment, known);
    }
}
