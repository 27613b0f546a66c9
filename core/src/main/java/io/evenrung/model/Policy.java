package io.evenrung.model;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is written: promises, rights and rules, apart from the job architecture itself. Whatever was not supplied is absent,
 * never assumed.
 */
public record Policy(
        @Nullable Publication publication,
        Supplied<SwitchRule> switchRules,
        @Nullable ReturnRight returnRight,
        Supplied<DecisionRight> decisionRights,
        Supplied<ManagementEntry> managementEntries,
        Supplied<Waiver> waivers,
        Supplied<Commitment> commitments,
        Standards standards) {

    public Policy {
        switchRules = Practice.ordered(
                switchRules,
                Comparator.comparing(SwitchRule::fromTrack)
                        .thenComparing(SwitchRule::toTrack)
                        .thenComparing(SwitchRule::family, Comparator.nullsFirst(Comparator.naturalOrder())));
        decisionRights = Practice.ordered(decisionRights, Comparator.comparing(DecisionRight::id));
        managementEntries = Practice.ordered(managementEntries, Comparator.comparing(ManagementEntry::from));
        waivers = Practice.ordered(
                waivers,
                Comparator.comparing(Waiver::scope)
                        .thenComparing(Waiver::name)
                        .thenComparing(Waiver::until, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Waiver::reason));
        commitments = Practice.ordered(
                commitments,
                Comparator.comparing(Commitment::principle)
                        .thenComparing(Commitment::written)
                        .thenComparing(Commitment::reference, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** A policy of which nothing is known. */
    public static Policy unknown() {
        return new Policy(
                null,
                Supplied.absent(),
                null,
                Supplied.absent(),
                Supplied.absent(),
                Supplied.absent(),
                Supplied.absent(),
                Standards.unknown());
    }

    public Policy withPublication(Publication known) {
        return new Policy(
                known, switchRules, returnRight, decisionRights, managementEntries, waivers, commitments, standards);
    }

    public Policy withSwitchRules(Supplied<SwitchRule> known) {
        return new Policy(
                publication, known, returnRight, decisionRights, managementEntries, waivers, commitments, standards);
    }

    public Policy withReturnRight(ReturnRight known) {
        return new Policy(
                publication, switchRules, known, decisionRights, managementEntries, waivers, commitments, standards);
    }

    public Policy withDecisionRights(Supplied<DecisionRight> known) {
        return new Policy(
                publication, switchRules, returnRight, known, managementEntries, waivers, commitments, standards);
    }

    public Policy withManagementEntries(Supplied<ManagementEntry> known) {
        return new Policy(
                publication, switchRules, returnRight, decisionRights, known, waivers, commitments, standards);
    }

    public Policy withWaivers(Supplied<Waiver> known) {
        return new Policy(
                publication,
                switchRules,
                returnRight,
                decisionRights,
                managementEntries,
                known,
                commitments,
                standards);
    }

    public Policy withCommitments(Supplied<Commitment> known) {
        return new Policy(
                publication, switchRules, returnRight, decisionRights, managementEntries, waivers, known, standards);
    }

    public Policy withStandards(Standards known) {
        return new Policy(
                publication, switchRules, returnRight, decisionRights, managementEntries, waivers, commitments, known);
    }

    /** What the policy says of one principle; empty if it is not said whether it says anything. */
    public Optional<Commitment> commitmentTo(String principle) {
        return commitments.stream().filter(c -> c.principle().equals(principle)).findFirst();
    }
}
