package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;

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
@JsonTypeName("RESIDENCE_CERTIFICATE")
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

    private static final String HEAD = "世帯主";

    public ResidenceCertificate {
        Field.text("address", address, Field.ADDRESS);
        Field.text("headOfHousehold", headOfHousehold, Field.NAME);
        residents = Field.count("residents", residents, 1, 20);
        remarks = Field.lines("remarks", remarks, 6, 120);
        Field.rule("applicant", applicant >= 0 && applicant < residents.size(), "none of the residents");
        Field.rule("residents", scope != Scope.INDIVIDUAL || residents.size() == 1, "one for an individual");
        Field.rule(
                "headOfHousehold",
                headOfHousehold.isPresent() == items.relationship(),
                "there exactly when the relationship is chosen");
        Field.own("residents", residents, Resident::individualNumber);
        Field.own("residents", residents, Resident::residentRecordCode);
        checkHead(headOfHousehold, residents);
        for (int i = 0; i < residents.size(); i++) {
            Chosen.check(items, residents.get(i), Field.of("residents", i));
            residents.get(i).checkDates(Field.of("residents", i), attestation.issuedOn());
        }
    }

    /** Who is the head by their own entry is the one who is named; a foreign resident may be named by another of their names. */
    private static void checkHead(Optional<String> named, List<Resident> residents) {
        List<Resident> heads = residents.stream()
                .filter(resident -> resident.relationship().filter(HEAD::equals).isPresent())
                .toList();
        Field.rule("residents", heads.size() <= 1, "more than one head of household");
        boolean same = heads.stream()
                .allMatch(head -> head.foreign().isPresent()
                        || named.filter(head.name()::equals).isPresent());
        Field.rule("headOfHousehold", same, "another name than in the head's own entry");
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.RESIDENCE_CERTIFICATE;
    }

    @Override
    public Disclosure disclosure() {
        return new Disclosure(scope.of(residents.size()), items, 0);
    }

    @Override
    public <R> R match(Kinds<R> kinds) {
        return kinds.residence(this);
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
