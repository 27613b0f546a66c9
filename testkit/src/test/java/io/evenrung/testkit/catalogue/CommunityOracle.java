package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.catalogue.Oracle.promise;
import static io.evenrung.testkit.catalogue.Oracle.rule;

import io.evenrung.measure.mobility.SwitchPayChange;
import io.evenrung.measure.mobility.SwitchRatingChange;
import io.evenrung.measure.recognition.CreditShare;
import io.evenrung.measure.recognition.QuietShare;
import io.evenrung.measure.voice.AllHandsDialogue;
import io.evenrung.measure.voice.Dyads;
import io.evenrung.measure.voice.ListeningSessions;
import io.evenrung.measure.voice.OriginShare;
import io.evenrung.measure.work.CompanyGoalLinks;
import io.evenrung.measure.work.HubComposition;
import io.evenrung.measure.work.HubLeads;
import io.evenrung.measure.work.IcDomains;
import io.evenrung.measure.work.IcOwnedGoals;
import io.evenrung.measure.work.InnovationHubs;
import io.evenrung.measure.work.OwnedDomains;
import java.util.Map;

/** What the rules about mobility, voice, work and recognition that came with the whole catalogue say, in plain Java. */
final class CommunityOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries(
            promise("mobility.no-stigma"),
            rule("mobility.no-stigma.pay", SwitchPayChange.class, (m, limit) -> m.atMost() < limit),
            rule("mobility.no-stigma.rating", SwitchRatingChange.class, (m, limit) -> m.atMost() < limit),
            promise("voice.dialogue"),
            rule("voice.dialogue.two-way", AllHandsDialogue.class, (m, limit) -> m.share() < limit),
            rule("voice.dialogue.listening", ListeningSessions.class, (m, limit) -> m.sessions() < limit),
            rule("voice.diverse-leadership", OriginShare.class, (m, limit) -> m.share() > limit),
            rule("voice.dyad", Dyads.class, (m, limit) -> m.share() < limit),
            promise("work.innovation-hub"),
            rule("work.innovation-hub.exists", InnovationHubs.class, (m, limit) -> m.hubs() < limit),
            rule("work.innovation-hub.led", HubLeads.class, (m, limit) -> m.share() < limit),
            rule("work.innovation-hub.ic-share", HubComposition.class, (m, limit) -> m.share() < limit),
            rule("work.company-goals.linked", CompanyGoalLinks.class, (m, limit) -> m.share() < limit),
            rule("work.company-goals.owned", IcOwnedGoals.class, (m, limit) -> m.goals() < limit),
            rule("work.subject-experts.owned", OwnedDomains.class, (m, limit) -> m.share() < limit),
            rule("work.subject-experts.by-ics", IcDomains.class, (m, limit) -> m.share() < limit),
            rule("recognition.credit", CreditShare.class, (m, limit) -> m.share() < limit),
            promise("recognition.quiet"),
            rule("recognition.quiet.self-nominated", QuietShare.class, (m, limit) -> m.share() < limit));

    private CommunityOracle() {}
}
