package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Words;
import io.evenrung.model.Money;
import io.evenrung.model.Profile;
import java.time.LocalDate;

/** Reads what the table of workers says of a person beyond the job and base pay. */
final class ProfileIntake {

    private static final Words<Profile.LeadKind> LEAD_KINDS =
            Words.either("craft", Profile.LeadKind.CRAFT_LEAD, "people", Profile.LeadKind.PEOPLE_LEAD);

    private static final Words<Profile.Employment> EMPLOYMENTS = Words.of(Profile.Employment.class);

    private final Amounts amounts;
    private final SharedTexts shared;

    ProfileIntake(Amounts amounts, SharedTexts shared) {
        this.amounts = amounts;
        this.shared = shared;
    }

    Profile read(TableRow row) {
        Money bonus = amounts.fullTime(row, Column.BONUS);
        Money equity = amounts.fullTime(row, Column.EQUITY);
        LocalDate lastRaise = row.date(Column.LAST_RAISE);
        LocalDate lastHandsOn = row.date(Column.LAST_HANDS_ON);
        Profile.LeadKind leadKind = row.word(Column.LEAD_KIND, LEAD_KINDS);
        String priorFunction = shared.of(row.text(Column.PRIOR_FUNCTION));
        String site = shared.of(row.text(Column.SITE));
        Profile.Employment employment = row.word(Column.EMPLOYMENT, EMPLOYMENTS);
        Integer oneToOnes = row.whole(Column.ONE_TO_ONES, 0);
        Profile profile = new Profile(
                bonus, equity, lastRaise, lastHandsOn, leadKind, priorFunction, site, employment, oneToOnes);
        // most exports have none of it: a million workers then share one profile
        return profile.equals(Profile.unknown()) ? Profile.unknown() : profile;
    }
}
