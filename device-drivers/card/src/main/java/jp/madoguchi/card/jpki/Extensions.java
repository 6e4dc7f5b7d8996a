package jp.madoguchi.card.jpki;

import java.io.IOException;
import java.security.cert.CertificateException;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;

/** Extensions of a certificate, read by BouncyCastle without its runtime exceptions getting out. */
final class Extensions {
    private Extensions() {}

    /** Makes a value of parsed ASN.1; may throw what BouncyCastle throws. */
    interface Reader<T> {
        T read(ASN1Primitive value) throws CertificateException;
    }

    /** Reads the OCTET STRING that Java hands out for an extension. */
    static <T> T parse(byte[] extension, Reader<T> reader) throws CertificateException {
        try {
            return reader.read(
                    value(ASN1OctetString.getInstance(value(extension)).getOctets()));
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException e) {
            // BouncyCastle tells malformed values by runtime exceptions, some only when a value is asked for.
            throw new CertificateException("malformed extension", e);
        }
    }

    private static ASN1Primitive value(byte[] der) throws IOException {
        ASN1Primitive value = ASN1Primitive.fromByteArray(der);
        if (value == null) {
            throw new IOException("no value");
        }
        return value;
    }
}
