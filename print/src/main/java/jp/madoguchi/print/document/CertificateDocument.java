package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jp.madoguchi.config.CertificateKind;

/**
 * What a certificate says, as signed by the municipality: content, not layout. Each kind of certificate is a record of its own; its
 * name in JSON is that of its {@link CertificateKind}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface CertificateDocument
        permits ResidenceCertificate,
                RecordItemsCertificate,
                SealRegistrationCertificate,
                FamilyRegisterFullCertificate,
                FamilyRegisterIndividualCertificate,
                FamilyRegisterAppendixCertificate,
                IncomeAndTaxCertificate {

    CertificateKind kind();

    /** Its official title, such as 住民票の写し: the title of the PDF, the same for everybody. */
    default String title() {
        return KindTitles.of(kind());
    }

    /** Who attests it, under which number and seal. */
    Attestation attestation();

    /** The registered name of the resident who asked for it, to be confirmed, masked, before it is printed. */
    String applicantName();

    /** How much it shows, to be compared with what was ordered. */
    Disclosure disclosure();

    /** Answers by the kind of this document. */
    <R> R match(Kinds<R> kinds);

    /** One answer for each kind: whoever treats documents by kind cannot forget one. */
    interface Kinds<R> {
        R residence(ResidenceCertificate certificate);

        R recordItems(RecordItemsCertificate certificate);

        R sealRegistration(SealRegistrationCertificate certificate);

        R incomeAndTax(IncomeAndTaxCertificate certificate);

        R familyRegisterFull(FamilyRegisterFullCertificate certificate);

        R familyRegisterIndividual(FamilyRegisterIndividualCertificate certificate);

        R familyRegisterAppendix(FamilyRegisterAppendixCertificate certificate);
    }
}
