package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;

/**
 * A certificate of a registered personal seal (印鑑登録証明書). Sex is no longer on it.
 *
 * @param formerSurname 旧氏, where registered
 * @param alias 通称 of a foreign resident, where registered
 * @param katakana the name in katakana (氏名の片仮名表記), where a foreign resident's seal shows it
 * @param foreign whether the birth date is given in the western calendar
 * @param remarks lines of the box 備考, up to 3
 */
@JsonTypeName("SEAL_REGISTRATION_CERTIFICATE")
public record SealRegistrationCertificate(
        SealImpression impression,
        String name,
        Optional<String> formerSurname,
        Optional<String> alias,
        Optional<String> katakana,
        boolean foreign,
        LocalDate birthDate,
        String address,
        List<String> remarks,
        Attestation attestation)
        implements CertificateDocument {

    public SealRegistrationCertificate {
        Field.text("name", name, Field.NAME);
        Field.text("formerSurname", formerSurname, 40);
        Field.text("alias", alias, 80);
        Field.text("katakana", katakana, Field.NAME);
        Field.rule("alias", foreign || alias.isEmpty(), "foreign residents only");
        Field.rule("katakana", foreign || katakana.isEmpty(), "foreign residents only");
        Field.rule("formerSurname", !foreign || formerSurname.isEmpty(), "not recorded for a foreign resident");
        Field.date("birthDate", birthDate);
        Field.untilIssue("birthDate", Optional.of(birthDate), attestation.issuedOn());
        Field.text("address", address, Field.ADDRESS);
        remarks = Field.lines("remarks", remarks, 3, 80);
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.SEAL_REGISTRATION_CERTIFICATE;
    }

    @Override
    public String applicantName() {
        return name;
    }

    @Override
    public Disclosure disclosure() {
        return Disclosure.plain();
    }

    @Override
    public <R> R match(Kinds<R> kinds) {
        return kinds.sealRegistration(this);
    }

    @Override
    public String toString() {
        return "SealRegistrationCertificate[" + attestation.issueNumber() + "]";
    }
}
