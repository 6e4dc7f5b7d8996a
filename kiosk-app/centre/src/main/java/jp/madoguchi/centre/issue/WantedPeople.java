package jp.madoguchi.centre.issue;

import java.util.List;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.config.PersonForm;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.protocol.CertificateOptions;

/**
 * Of whom a certificate from the residence record is wanted, with what.
 *
 * @param alone on which form the municipality writes the applicant alone
 */
record WantedPeople(CertificateOptions options, PersonForm alone) {
    /** Whoever lives alone is no part of a household. */
    Scope scope(RegisteredCard card) {
        if (isEverybody()) {
            return Scope.HOUSEHOLD;
        }
        boolean part = alone == PersonForm.PART_OF_HOUSEHOLD
                && card.household().residents().size() > 1;
        return part ? Scope.PART_OF_HOUSEHOLD : Scope.INDIVIDUAL;
    }

    /** In the register's order. */
    List<Resident> of(RegisteredCard card) {
        return isEverybody() ? card.household().residents() : List.of(card.resident());
    }

    private boolean isEverybody() {
        return options.scope() == CertificateOptions.Scope.HOUSEHOLD;
    }
}
