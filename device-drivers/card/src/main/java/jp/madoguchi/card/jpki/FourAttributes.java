package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;

/**
 * Name, sex, date of birth and address (基本4情報) out of a signature certificate. Made only when asked for, kept no longer than
 * needed; {@code toString()} shows nothing.
 *
 * @param name family and given name, divided by a full-width space
 */
public record FourAttributes(FlaggedText name, Sex sex, BirthDate birth, FlaggedText address) {
    /** Arc of the otherNames, which certificates carry in the order .1 .4 .3 .5 .2 .6 (public code that reads them). */
    private static final ASN1ObjectIdentifier ARC = new ASN1ObjectIdentifier("1.2.392.200149.8.5.5");

    private static final int NAME = 1;
    private static final int NAME_FLAGS = 2;
    private static final int SEX = 3;
    private static final int BIRTH = 4;
    private static final int ADDRESS = 5;
    private static final int ADDRESS_FLAGS = 6;

    /** Empty when the certificate has none of them. */
    static Optional<FourAttributes> of(X509Certificate certificate) throws CertificateException {
        byte[] names = certificate.getExtensionValue(Extension.subjectAlternativeName.getId());
        return names == null ? Optional.empty() : parse(names);
    }

    /** Reads the extension of alternative names, as Java hands it out. */
    static Optional<FourAttributes> parse(byte[] extension) throws CertificateException {
        Map<ASN1ObjectIdentifier, String> names =
                Extensions.parse(extension, value -> otherNames(GeneralNames.getInstance(value)));
        return names.isEmpty() ? Optional.empty() : Optional.of(of(names));
    }

    private static Map<ASN1ObjectIdentifier, String> otherNames(GeneralNames names) throws CertificateException {
        Map<ASN1ObjectIdentifier, String> found = new HashMap<>();
        for (GeneralName each : names.getNames()) {
            if (each.getTagNo() == GeneralName.otherName) {
                OtherName other = OtherName.getInstance(each.getName());
                // Others live under this arc too: furigana since 2026, under a number that no source names.
                if (isOurs(other.getTypeID()) && found.put(other.getTypeID(), text(other)) != null) {
                    throw new CertificateException("an attribute stands there twice");
                }
            }
        }
        return found;
    }

    private static FourAttributes of(Map<ASN1ObjectIdentifier, String> names) throws CertificateException {
        return new FourAttributes(
                flagged(required(names, NAME), required(names, NAME_FLAGS)),
                Sex.ofText(required(names, SEX)).orElseThrow(() -> malformed(SEX)),
                BirthDate.parse(required(names, BIRTH)).orElseThrow(() -> malformed(BIRTH)),
                flagged(required(names, ADDRESS), required(names, ADDRESS_FLAGS)));
    }

    private static boolean isOurs(ASN1ObjectIdentifier type) {
        for (int branch = NAME; branch <= ADDRESS_FLAGS; branch++) {
            if (type.equals(oid(branch))) {
                return true;
            }
        }
        return false;
    }

    private static String text(OtherName other) {
        return ASN1UTF8String.getInstance(other.getValue()).getString();
    }

    private static FlaggedText flagged(String text, String flags) throws CertificateException {
        try {
            return new FlaggedText(text, flags);
        } catch (IllegalArgumentException e) {
            throw new CertificateException("flags of an attribute are neither 0 nor 1", e);
        }
    }

    private static String required(Map<ASN1ObjectIdentifier, String> names, int branch) throws CertificateException {
        String text = names.get(oid(branch));
        if (text == null) {
            throw new CertificateException("no attribute " + oid(branch));
        }
        return text;
    }

    private static CertificateException malformed(int branch) {
        return new CertificateException("attribute " + oid(branch) + " is malformed");
    }

    private static ASN1ObjectIdentifier oid(int branch) {
        return ARC.branch(String.valueOf(branch));
    }

    @Override
    public String toString() {
        return "FourAttributes[***]";
    }
}
