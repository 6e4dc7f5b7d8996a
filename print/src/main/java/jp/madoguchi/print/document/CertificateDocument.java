package jp.madoguchi.print.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a certificate says, as signed by the municipality: content, not layout. Each kind of certificate is a record of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = ResidenceCertificate.class, name = "RESIDENCE_CERTIFICATE"))
public sealed interface CertificateDocument permits ResidenceCertificate {

    /** Who attests it, under which number and seal. */
    Attestation attestation();

    /** The registered name of the resident who asked for it, to be confirmed, masked, before it is printed. */
    String applicantName();
}
