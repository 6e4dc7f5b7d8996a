package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jp.madoguchi.config.CertificateKind;

/**
 * All that a family register records (戸籍全部事項証明書).
 *
 * @param register as a whole
 * @param applicant which of the persons asked for it, counted from 0; not printed
 * @param attestation of the municipality of the registered domicile, which need not be that of the address
 */
@JsonTypeName("FAMILY_REGISTER_FULL_CERTIFICATE")
public record FamilyRegisterFullCertificate(FamilyRegister register, int applicant, Attestation attestation)
        implements CertificateDocument {

    public FamilyRegisterFullCertificate {
        Field.rule("applicant", applicant >= 0 && applicant < register.persons().size(), "none of the persons");
        register.checkHead("register.");
        register.checkIssue(attestation.issuedOn());
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE;
    }

    @Override
    public String applicantName() {
        return register.nameOf(applicant);
    }

    /** Whom and what it shows follows from its kind, so there is nothing to choose. */
    @Override
    public Disclosure disclosure() {
        return Disclosure.plain();
    }

    @Override
    public <R> R match(Kinds<R> kinds) {
        return kinds.familyRegisterFull(this);
    }

    @Override
    public String toString() {
        return "FamilyRegisterFullCertificate[" + attestation.issueNumber() + "]";
    }
}
