package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;

/**
 * A copy of the appendix of a family register (戸籍の附票の写し): where the people in it have lived.
 *
 * @param everybody in the register, not the applicant alone
 * @param items of which only the domicile and the 住民票コード may be chosen here
 * @param domicile 本籍 and 筆頭者, present exactly when chosen
 * @param persons 1 to 30 in the register's order
 * @param applicant which of the persons asked for it, counted from 0; not printed
 * @param remarks lines of the box 備考, up to 6
 * @param attestation of the municipality of the registered domicile, which need not be that of the address
 */
@JsonTypeName("FAMILY_REGISTER_APPENDIX_CERTIFICATE")
public record FamilyRegisterAppendixCertificate(
        boolean everybody,
        OptionalItems items,
        Optional<RegisteredDomicile> domicile,
        List<AppendixEntry> persons,
        int applicant,
        List<String> remarks,
        Attestation attestation)
        implements CertificateDocument {

    public FamilyRegisterAppendixCertificate {
        persons = Field.count("persons", persons, 1, 30);
        remarks = Field.lines("remarks", remarks, 6, 120);
        Field.rule("applicant", applicant >= 0 && applicant < persons.size(), "none of the persons");
        Field.rule("persons", everybody || persons.size() == 1, "one for an individual");
        Field.rule("items", !items.relationship() && !items.individualNumber(), "never in an appendix");
        Field.rule("domicile", domicile.isPresent() == items.domicile(), "present exactly when chosen");
        Field.own("persons", persons, AppendixEntry::residentRecordCode);
        for (int i = 0; i < persons.size(); i++) {
            persons.get(i).checkDates(Field.of("persons", i), attestation.issuedOn());
            boolean code = persons.get(i).residentRecordCode().isPresent();
            Field.rule(
                    Field.of("persons", i) + "residentRecordCode",
                    items.residentRecordCode() || !code,
                    "in the data, but not chosen");
        }
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE;
    }

    @Override
    public String applicantName() {
        return persons.get(applicant).name();
    }

    @Override
    public Disclosure disclosure() {
        return new Disclosure(everybody ? Scope.HOUSEHOLD : Scope.INDIVIDUAL, items, 0);
    }

    @Override
    public <R> R match(Kinds<R> kinds) {
        return kinds.familyRegisterAppendix(this);
    }

    @Override
    public String toString() {
        return "FamilyRegisterAppendixCertificate[" + attestation.issueNumber() + "]";
    }
}
