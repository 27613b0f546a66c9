package io.evenrung.measure.catalogue;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.About;
import io.evenrung.measure.fact.Fact;
import io.evenrung.measure.fact.FactMeasures;
import io.evenrung.measure.growth.LearningSpend;
import io.evenrung.measure.growth.MentorMatch;
import io.evenrung.measure.growth.MentorTargetRole;
import io.evenrung.measure.growth.MentoringRate;
import io.evenrung.measure.growth.NetworkMeetings;
import io.evenrung.measure.growth.PlanRate;
import io.evenrung.measure.growth.RoleSuccession;
import io.evenrung.measure.growth.SafetyScore;
import io.evenrung.measure.growth.SignedPlans;
import io.evenrung.measure.growth.TeamPeers;
import io.evenrung.measure.growth.WishTalks;
import io.evenrung.measure.growth.WishesOnFile;
import io.evenrung.measure.ladder.Authorship;
import io.evenrung.measure.ladder.Ceiling;
import io.evenrung.measure.ladder.CriteriaBalance;
import io.evenrung.measure.ladder.CriteriaCount;
import io.evenrung.measure.ladder.DualPath;
import io.evenrung.measure.ladder.DutyOverlap;
import io.evenrung.measure.ladder.ExceptionDelay;
import io.evenrung.measure.ladder.Feature;
import io.evenrung.measure.ladder.LeadershipCompetency;
import io.evenrung.measure.ladder.ManagementEntryGap;
import io.evenrung.measure.ladder.PublishedAudience;
import io.evenrung.measure.ladder.RequiredReports;
import io.evenrung.measure.ladder.ReviewAge;
import io.evenrung.measure.ladder.SeniorRungs;
import io.evenrung.measure.ladder.SiteBoundRung;
import io.evenrung.measure.ladder.Successors;
import io.evenrung.measure.manager.AutonomyScore;
import io.evenrung.measure.manager.CoachingCycle;
import io.evenrung.measure.manager.ConsequenceRate;
import io.evenrung.measure.manager.CraftGap;
import io.evenrung.measure.manager.DoubleDuty;
import io.evenrung.measure.manager.EarlyFeedback;
import io.evenrung.measure.manager.LowReviewAction;
import io.evenrung.measure.manager.ManagerResultGoals;
import io.evenrung.measure.manager.ManagersFromProgramme;
import io.evenrung.measure.manager.ManagersTrainedBefore;
import io.evenrung.measure.manager.ManagersTrainedSoon;
import io.evenrung.measure.manager.ManagersVetted;
import io.evenrung.measure.manager.OldJobTime;
import io.evenrung.measure.manager.RegularOneToOnes;
import io.evenrung.measure.manager.SeniorManagersRefreshed;
import io.evenrung.measure.manager.StrategicGoals;
import io.evenrung.measure.manager.UpwardReviews;
import io.evenrung.measure.mobility.ReturnFlow;
import io.evenrung.measure.mobility.ReturnTerms;
import io.evenrung.measure.mobility.SwitchEdge;
import io.evenrung.measure.mobility.SwitchPayChange;
import io.evenrung.measure.mobility.SwitchRatingChange;
import io.evenrung.measure.org.EngagementGap;
import io.evenrung.measure.org.EntryHires;
import io.evenrung.measure.org.ExitReasons;
import io.evenrung.measure.org.FreelanceShare;
import io.evenrung.measure.org.GoalHops;
import io.evenrung.measure.org.HandsOff;
import io.evenrung.measure.org.Layers;
import io.evenrung.measure.org.PostPromotionGap;
import io.evenrung.measure.org.RegrettedExitRate;
import io.evenrung.measure.org.Span;
import io.evenrung.measure.org.SpanOverSites;
import io.evenrung.measure.pay.AveragePayGap;
import io.evenrung.measure.pay.BonusGap;
import io.evenrung.measure.pay.BonusTargetGap;
import io.evenrung.measure.pay.EquityGap;
import io.evenrung.measure.pay.EquityTargetGap;
import io.evenrung.measure.pay.MidpointGap;
import io.evenrung.measure.pay.PayGap;
import io.evenrung.measure.pay.PlateauRate;
import io.evenrung.measure.pay.ProgressionGap;
import io.evenrung.measure.pay.RaiseAdvantage;
import io.evenrung.measure.pay.RangeOverlap;
import io.evenrung.measure.promise.Promise;
import io.evenrung.measure.promotion.AnnouncementRate;
import io.evenrung.measure.promotion.CraftOnlyPromotions;
import io.evenrung.measure.promotion.CraftRankGate;
import io.evenrung.measure.promotion.ManagementEntryWish;
import io.evenrung.measure.promotion.PayRises;
import io.evenrung.measure.promotion.PeopleEvidenceGate;
import io.evenrung.measure.promotion.PostPromotionExits;
import io.evenrung.measure.promotion.PreferenceAsked;
import io.evenrung.measure.promotion.PriorJobGate;
import io.evenrung.measure.promotion.PromotionRate;
import io.evenrung.measure.promotion.ResultsWeightGap;
import io.evenrung.measure.promotion.Reversals;
import io.evenrung.measure.promotion.ScopeRises;
import io.evenrung.measure.promotion.Stagnation;
import io.evenrung.measure.promotion.StoryQuarters;
import io.evenrung.measure.promotion.TenureGate;
import io.evenrung.measure.recognition.CreditShare;
import io.evenrung.measure.recognition.QuietShare;
import io.evenrung.measure.recognition.RecognitionRate;
import io.evenrung.measure.voice.AbsentActions;
import io.evenrung.measure.voice.AllHandsDialogue;
import io.evenrung.measure.voice.DecisionShare;
import io.evenrung.measure.voice.Dyads;
import io.evenrung.measure.voice.ForumCharters;
import io.evenrung.measure.voice.ForumSeats;
import io.evenrung.measure.voice.ListeningSessions;
import io.evenrung.measure.voice.OriginShare;
import io.evenrung.measure.voice.RungDecisionRights;
import io.evenrung.measure.voice.WorkforceSplit;
import io.evenrung.measure.work.CompanyGoalLinks;
import io.evenrung.measure.work.HubComposition;
import io.evenrung.measure.work.HubLeads;
import io.evenrung.measure.work.IcDomains;
import io.evenrung.measure.work.IcOwnedGoals;
import io.evenrung.measure.work.InnovationHubs;
import io.evenrung.measure.work.LeadNaming;
import io.evenrung.measure.work.LeadRate;
import io.evenrung.measure.work.OwnedDomains;
import io.evenrung.measure.work.ProjectManagerShare;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of facts that rules can speak of: every measure that a built-in rule judges, and every plain fact. */
public final class Vocabulary {

    private static final List<Class<? extends Measure>> LADDER = List.of(
            Authorship.class,
            Ceiling.class,
            CriteriaBalance.class,
            CriteriaCount.class,
            DualPath.class,
            DutyOverlap.class,
            ExceptionDelay.class,
            Feature.class,
            LeadershipCompetency.class,
            ManagementEntryGap.class,
            PublishedAudience.class,
            RequiredReports.class,
            ReviewAge.class,
            SeniorRungs.class,
            SiteBoundRung.class,
            Successors.class);

    private static final List<Class<? extends Measure>> PAY = List.of(
            AveragePayGap.class,
            BonusGap.class,
            BonusTargetGap.class,
            EquityGap.class,
            EquityTargetGap.class,
            MidpointGap.class,
            PayGap.class,
            PlateauRate.class,
            ProgressionGap.class,
            RaiseAdvantage.class,
            RangeOverlap.class);

    private static final List<Class<? extends Measure>> PROMOTION = List.of(
            AnnouncementRate.class,
            CraftOnlyPromotions.class,
            CraftRankGate.class,
            ManagementEntryWish.class,
            PayRises.class,
            PeopleEvidenceGate.class,
            PostPromotionExits.class,
            PreferenceAsked.class,
            PriorJobGate.class,
            PromotionRate.class,
            ResultsWeightGap.class,
            Reversals.class,
            ScopeRises.class,
            Stagnation.class,
            StoryQuarters.class,
            TenureGate.class);

    private static final List<Class<? extends Measure>> MANAGER = List.of(
            AutonomyScore.class,
            CoachingCycle.class,
            ConsequenceRate.class,
            CraftGap.class,
            DoubleDuty.class,
            EarlyFeedback.class,
            LowReviewAction.class,
            ManagerResultGoals.class,
            ManagersFromProgramme.class,
            ManagersTrainedBefore.class,
            ManagersTrainedSoon.class,
            ManagersVetted.class,
            OldJobTime.class,
            RegularOneToOnes.class,
            SeniorManagersRefreshed.class,
            StrategicGoals.class,
            UpwardReviews.class);

    private static final List<Class<? extends Measure>> MOBILITY = List.of(
            ReturnFlow.class, ReturnTerms.class, SwitchEdge.class, SwitchPayChange.class, SwitchRatingChange.class);

    private static final List<Class<? extends Measure>> VOICE = List.of(
            AbsentActions.class,
            AllHandsDialogue.class,
            DecisionShare.class,
            Dyads.class,
            ForumCharters.class,
            ForumSeats.class,
            ListeningSessions.class,
            OriginShare.class,
            RungDecisionRights.class,
            WorkforceSplit.class);

    private static final List<Class<? extends Measure>> WORK = List.of(
            CompanyGoalLinks.class,
            HubComposition.class,
            HubLeads.class,
            IcDomains.class,
            IcOwnedGoals.class,
            InnovationHubs.class,
            LeadNaming.class,
            LeadRate.class,
            OwnedDomains.class,
            ProjectManagerShare.class);

    private static final List<Class<? extends Measure>> RECOGNITION =
            List.of(CreditShare.class, QuietShare.class, RecognitionRate.class);

    private static final List<Class<? extends Measure>> GROWTH = List.of(
            LearningSpend.class,
            MentorMatch.class,
            MentorTargetRole.class,
            MentoringRate.class,
            NetworkMeetings.class,
            PlanRate.class,
            RoleSuccession.class,
            SafetyScore.class,
            SignedPlans.class,
            TeamPeers.class,
            WishTalks.class,
            WishesOnFile.class);

    private static final List<Class<? extends Measure>> ORG = List.of(
            EngagementGap.class,
            EntryHires.class,
            ExitReasons.class,
            FreelanceShare.class,
            GoalHops.class,
            HandsOff.class,
            Layers.class,
            PostPromotionGap.class,
            RegrettedExitRate.class,
            Span.class,
            SpanOverSites.class);

    private static final List<Class<? extends Measure>> PROMISE = List.of(Promise.class);

    private static final List<List<Class<? extends Measure>>> GROUPS =
            List.of(LADDER, PAY, PROMOTION, MANAGER, MOBILITY, VOICE, WORK, RECOGNITION, GROWTH, ORG, PROMISE);

    /** Measures of which each is about one person. */
    private static final Set<Class<? extends Measure>> OF_PEOPLE = Set.of(
            TeamPeers.class,
            Span.class,
            SpanOverSites.class,
            OldJobTime.class,
            CraftGap.class,
            ManagementEntryWish.class);

    private static final SortedMap<String, Class<? extends Measure>> TYPES = all();

    private Vocabulary() {}

    /** By simple name; no two have the same. */
    public static SortedMap<String, Class<? extends Measure>> types() {
        return TYPES;
    }

    /** Whether the facts of a type are each about one person: they are judged some thousands at a time. */
    public static boolean isOfPeople(Class<? extends Measure> type) {
        About about = type.getAnnotation(About.class);
        return about == null ? OF_PEOPLE.contains(type) : about.kind() == Subject.Kind.PERSON;
    }

    private static SortedMap<String, Class<? extends Measure>> all() {
        SortedMap<String, Class<? extends Measure>> all = new TreeMap<>();
        GROUPS.forEach(group -> group.forEach(type -> all.put(type.getSimpleName(), type)));
        for (Class<? extends Fact> type : FactMeasures.types()) {
            all.put(type.getSimpleName(), type);
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
