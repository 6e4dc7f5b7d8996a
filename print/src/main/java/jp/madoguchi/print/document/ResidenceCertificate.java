package jp.madoguchi.print.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A copy of resident records (住民票の写し) of one household.
 *
 * @param items what the resident chose to have printed; data that was not chosen is refused, not hidden
 * @param address the household's address
 * @param headOfHousehold 世帯主, present exactly when the relationship was chosen
 * @param residents 1 to 20 persons in the register's order; one when the scope is {@link Scope#INDIVIDUAL}
 * @param applicant which of the residents asked for it, counted from 0; not printed
 * @param remarks lines of the box 備考, up to 6
 */
public record ResidenceCertificate(
        Scope scope,
        OptionalItems items,
        String address,
        Optional<String> headOfHousehold,
        List<Resident> residents,
        int applicant,
        List<String> remarks,
        Attestation attestation)
        implements CertificateDocument {

    public ResidenceCertificate {
        Field.text("address", address, 100);
        Field.text("headOfHousehold", headOfHousehold, 80);
        residents = List.copyOf(residents);
        remarks = List.copyOf(remarks);
        remarks.forEach(line -> Field.text("remarks", line, 80));
        if (residents.isEmpty() || residents.size() > 20 || remarks.size() > 6) {
            throw new IllegalArgumentException("1 to 20 residents, up to 6 remarks");
        }
        if (applicant < 0 || applicant >= residents.size()) {
            throw new IllegalArgumentException("applicant: none of the residents");
        }
        if (scope == Scope.INDIVIDUAL && residents.size() != 1) {
            throw new IllegalArgumentException("an individual's certificate holds one resident");
        }
        if (headOfHousehold.isPresent() != items.relationship()) {
            throw new IllegalArgumentException("headOfHousehold goes with the relationship");
        }
        refuse("relationship", items.relationship(), residents, resident -> resident.relationship()
                .isPresent());
        refuse("domicile", items.domicile(), residents, resident -> resident.domicile()
                .isPresent());
        refuse("individualNumber", items.individualNumber(), residents, resident -> resident.individualNumber()
                .isPresent());
        refuse("residentRecordCode", items.residentRecordCode(), residents, resident -> resident.residentRecordCode()
                .isPresent());
    }

    private static void refuse(String item, boolean chosen, List<Resident> residents, Predicate<Resident> holds) {
        if (!chosen && residents.stream().anyMatch(holds)) {
            throw new IllegalArgumentException(item + ": in the data, but not chosen");
        }
    }

    @Override
    public String applicantName() {
        return residents.get(applicant).name();
    }

    @Override
    public String toString() {
        return "ResidenceCertificate[" + attestation.issueNumber() + "]";
    }
}
