package io.evenrung.examples.meridian;

import java.nio.file.Path;
import java.time.LocalDate;

/** How it is to work in Meridian: surveys and what is announced. */
final class ExperienceFiles {

    private final People people;
    private final boolean isRepaired;

    ExperienceFiles(People people) {
        this.people = people;
        this.isRepaired = people.isRepaired();
    }

    void write(Path folder) {
        try (Table surveys =
                new Table(folder, "surveys", "item", "date", "respondents", "favourable", "group", "track")) {
            surveys(surveys);
        }
        try (Table announcements = new Table(folder, "announcements", "announcement_id", "date", "kind", "worker_id")) {
            people.forEach(person -> promotion(announcements, person));
            for (int quarter = 0; quarter < 4; quarter++) {
                // as it is, the stories are of those who lead
                int about = isRepaired ? 5 + quarter : quarter % 2;
                LocalDate day = Meridian.AS_OF.minusMonths(3L * quarter).minusDays(20);
                announcements.row("S" + quarter, day, "story", Person.id(about));
            }
        }
    }

    private void surveys(Table surveys) {
        LocalDate day = Meridian.AS_OF.minusMonths(2);
        int respondents = people.size() / 4;
        for (Family family : Family.values()) {
            int some = Math.max(1, respondents / Family.values().length);
            surveys.row("autonomy", day, some, isRepaired ? "0.82" : "0.5", family.title(), null);
            surveys.row("safety", day, some, isRepaired ? "0.79" : "0.45", family.title(), null);
        }
        int managers = Math.max(1, respondents / 5);
        surveys.row("engagement", day, respondents, isRepaired ? "0.76" : "0.4", null, "ic");
        surveys.row("engagement", day, managers, isRepaired ? "0.74" : "0.7", null, "manager");
        surveys.row("post_promotion", day, Math.max(1, respondents / 4), isRepaired ? "0.8" : "0.75", null, "ic");
        surveys.row("post_promotion", day, managers, isRepaired ? "0.8" : "0.35", null, "manager");
    }

    private void promotion(Table announcements, Person person) {
        Career career = Career.last(person, isRepaired);
        if (career == null || career.kind() != Career.Kind.PROMOTION || !career.isWithin(24)) {
            return;
        }
        if (isRepaired || person.isManager()) {
            announcements.row("P" + person.index(), career.day().plusDays(5), "promotion", person.id());
        }
    }
}
