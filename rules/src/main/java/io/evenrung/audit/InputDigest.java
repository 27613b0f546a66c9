package io.evenrung.audit;

import io.evenrung.model.Organization;
import io.evenrung.rules.internal.Sha256;

/**
 * A digest of all facts that an audit rests on; of the facts, which the model keeps in canonical order, and not of the files,
 * so that the order of rows cannot show.
 */
final class InputDigest {

    private InputDigest() {}

    static String of(Organization organization) {
        CanonicalForm facts = new CanonicalForm(Sha256.create());
        facts.add(organization.name());
        facts.add(organization.asOf());
        facts.add(organization.limits());
        facts.add(organization.architecture());
        facts.add(organization.policy());
        facts.add(organization.practice());
        facts.add(organization.provenance().conditions());
        return Sha256.text(facts.digest());
    }
}
