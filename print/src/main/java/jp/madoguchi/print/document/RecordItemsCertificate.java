package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;

/**
 * A certificate that the resident record holds certain items (住民票記載事項証明書): only what was chosen, without the places of what was
 * not.
 *
 * @param scope whose entries it holds
 * @param items the chosen ones, in the order of {@link RecordItem}, each once
 * @param headOfHousehold 世帯主, present exactly when the relationship was chosen
 * @param persons 1 to 20 in the register's order; one when the scope is {@link Scope#INDIVIDUAL}
 * @param applicant which of the persons asked for it, counted from 0; not printed
 * @param remarks lines of the box 備考, up to 6
 */
@JsonTypeName("RESIDENCE_RECORD_ITEMS_CERTIFICATE")
public record RecordItemsCertificate(
        Scope scope,
        List<RecordItem> items,
        String address,
        Optional<String> headOfHousehold,
        List<RecordEntry> persons,
        int applicant,
        List<String> remarks,
        Attestation attestation)
        implements CertificateDocument {

    public RecordItemsCertificate {
        Field.text("address", address, Field.ADDRESS);
        Field.text("headOfHousehold", headOfHousehold, Field.NAME);
        persons = Field.count("persons", persons, 1, 20);
        remarks = Field.lines("remarks", remarks, 6, 120);
        items = List.copyOf(items);
        Set<RecordItem> chosen = EnumSet.noneOf(RecordItem.class);
        chosen.addAll(items);
        Field.rule("items", items.equals(List.copyOf(chosen)), "in the order of the schema, each once");
        Field.rule("applicant", applicant >= 0 && applicant < persons.size(), "none of the persons");
        Field.rule("persons", scope != Scope.INDIVIDUAL || persons.size() == 1, "one for an individual");
        Field.rule(
                "headOfHousehold",
                headOfHousehold.isPresent() == chosen.contains(RecordItem.RELATIONSHIP),
                "there exactly when RELATIONSHIP is chosen");
        Field.own("persons", persons, RecordEntry::individualNumber);
        Field.own("persons", persons, RecordEntry::residentRecordCode);
        for (int i = 0; i < persons.size(); i++) {
            persons.get(i).checkChosen(Field.of("persons", i), chosen);
            persons.get(i).checkDates(Field.of("persons", i), attestation.issuedOn());
        }
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.RESIDENCE_RECORD_ITEMS_CERTIFICATE;
    }

    @Override
    public String applicantName() {
        return persons.get(applicant).name();
    }

    @Override
    public Disclosure disclosure() {
        return new Disclosure(
                scope.of(persons.size()),
                new OptionalItems(
                        items.contains(RecordItem.RELATIONSHIP),
                        items.contains(RecordItem.DOMICILE),
                        items.contains(RecordItem.INDIVIDUAL_NUMBER),
                        items.contains(RecordItem.RESIDENT_RECORD_CODE)),
                0);
    }

    @Override
    public <R> R match(Kinds<R> kinds) {
        return kinds.recordItems(this);
    }

    @Override
    public String toString() {
        return "RecordItemsCertificate[" + attestation.issueNumber() + "]";
    }
}
