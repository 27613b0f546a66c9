package io.evenrung.examples.meridian;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What Meridian does for its people to grow, how it talks with them and judges them. */
final class DevelopmentFiles {

    private final People people;
    private final boolean isRepaired;

    DevelopmentFiles(People people) {
        this.people = people;
        this.isRepaired = people.isRepaired();
    }

    void write(Path folder) {
        try (Table records = new Table(
                        folder, "development", "worker_id", "kind", "date", "co_signed", "spend", "currency");
                Table talks = new Table(folder, "conversations", "worker_id", "date", "topic", "preference");
                Table reviews = new Table(folder, "reviews", "worker_id", "date", "kind", "rating", "low", "action");
                Table mentoring =
                        new Table(folder, "mentoring", "mentee_id", "asked_date", "mentor_id", "target_job_code")) {
            people.forEach(person -> {
                Career career = Career.last(person, isRepaired);
                if (career != null && career.kind() == Career.Kind.INTO_MANAGEMENT) {
                    preparation(records, person, career.day());
                    wish(talks, person, career.day());
                }
                development(records, person);
                talks(talks, person);
                reviews(reviews, person, career);
                mentoring(mentoring, person);
            });
        }
    }

    private void preparation(Table records, Person person, LocalDate day) {
        if (isRepaired) {
            records.row(person.id(), "leadership_assessment", day.minusDays(60), null, null, null);
            records.row(person.id(), "leadership_training", day.minusDays(30), null, null, null);
        }
        if (isRepaired && !person.isOneIn(5)) {
            records.row(person.id(), "pipeline_programme", day.minusDays(90), null, null, null);
        }
    }

    /** As it is, half of the new managers were not asked, and the others did not want it. */
    private void wish(Table talks, Person person, LocalDate day) {
        if (isRepaired) {
            talks.row(person.id(), day.minusDays(45), "wishes", "management");
            talks.row(person.id(), day.plusDays(30), "check_in", null);
        } else if (person.ordinal() % 4 < 2) {
            talks.row(person.id(), day.minusDays(45), "wishes", "individual_contributor");
        }
    }

    private void development(Table records, Person person) {
        LocalDate day = Meridian.AS_OF.minusMonths(6);
        boolean isManager = person.isManager();
        if (isRepaired || isManager) {
            records.row(person.id(), "plan", day, true, null, null);
        }
        records.row(person.id(), "learning", day, null, isRepaired ? 1000 : isManager ? 3000 : 200, "EUR");
        if (isRepaired && person.seat() == 0) {
            records.row(person.id(), "refresher", day, null, null, null);
        }
    }

    private void talks(Table talks, Person person) {
        LocalDate asOf = Meridian.AS_OF;
        talks.row(person.id(), asOf.minusMonths(5), "appraisal", null);
        if (isRepaired) {
            String preference = person.isManager() ? "management" : "individual_contributor";
            talks.row(person.id(), asOf.minusDays(20), "wishes", preference);
            talks.row(person.id(), asOf.minusMonths(4), "plan", null);
            talks.row(person.id(), asOf.minusMonths(3), "coaching", null);
            talks.row(person.id(), asOf.minusMonths(2), "feedback", null);
        }
    }

    private void reviews(Table reviews, Person person, @Nullable Career career) {
        LocalDate asOf = Meridian.AS_OF;
        boolean isLow = person.isOneIn(10);
        boolean hasAction = isRepaired || !person.isManager();
        boolean fell = !isRepaired && career != null && career.kind() == Career.Kind.BACK;
        reviews.row(person.id(), asOf.minusMonths(26), "appraisal", fell ? 4 : 3, false, null);
        reviews.row(person.id(), asOf.minusDays(15), "appraisal", fell ? 2 : isLow ? 1 : 3, isLow, isLow && hasAction);
        if (person.seat() <= 1 && (isRepaired || isLow)) {
            reviews.row(person.id(), asOf.minusMonths(15), "upward", isLow ? 1 : 4, isLow, isLow && isRepaired);
            reviews.row(person.id(), asOf.minusMonths(3), "upward", isLow ? 1 : 4, isLow, isLow && isRepaired);
        }
        if (!isRepaired && career != null && career.kind() == Career.Kind.INTO_MANAGEMENT && !career.isWithin(24)) {
            reviews.row(person.id(), career.day().plusMonths(8), "improvement_plan", null, null, null);
        }
    }

    /** One in five of every paired rung mentors somebody below; as it is, whoever leads the team mentors managers alone. */
    private void mentoring(Table mentoring, Person person) {
        LocalDate asked = Meridian.AS_OF.minusMonths(10);
        Rung rung = person.rung();
        if (isRepaired) {
            if (rung.isSenior() && person.isOneIn(5)) {
                boolean isFirst = rung.isManager() && rung.rank() == 1;
                Rung below = isFirst ? new Rung(rung.family(), false, Rung.HEAD_START) : rung.below();
                Person mentee = people.onRung(below, person);
                if (mentee.index() != person.index()) {
                    mentoring.row(mentee.id(), asked, person.id(), rung.code());
                }
            }
            return;
        }
        int top = person.isManager() ? Rung.MANAGEMENT_RUNGS : Rung.IC_RUNGS;
        if (rung.rank() == top || !person.isOneIn(5)) {
            return;
        }
        if (person.isManager()) {
            String lead = Person.id(person.team() * People.TEAM + (person.seat() == 0 ? 1 : 0));
            mentoring.row(person.id(), asked, lead, rung.above().code());
        } else if (rung.family() != Family.OPERATIONS || rung.rank() < Rung.HEAD_START) {
            mentoring.row(person.id(), asked, null, rung.above().code());
        }
    }
}
