package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jp.madoguchi.config.CertificateKind;

/**
 * All that a family register records of one person (戸籍個人事項証明書).
 *
 * @param register with the applicant alone in it
 * @param attestation of the municipality of the registered domicile, which need not be that of the address
 */
@JsonTypeName("FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE")
public record FamilyRegisterIndividualCertificate(FamilyRegister register, Attestation attestation)
        implements CertificateDocument {

    public FamilyRegisterIndividualCertificate {
        Field.rule("register.persons", register.persons().size() == 1, "one for an individual");
        register.checkIssue(attestation.issuedOn());
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE;
    }

    @Override
    public String applicantName() {
        return register.nameOf(0);
    }

    /** Whom and what it shows follows from its kind, so there is nothing to choose. */
    @Override
    public Disclosure disclosure() {
        return Disclosure.plain();
    }

    @Override
    public <R> R match(Kinds<R> kinds) {
        return kinds.familyRegisterIndividual(this);
    }

    @Override
    public String toString() {
        return "FamilyRegisterIndividualCertificate[" + attestation.issueNumber() + "]";
    }
}
