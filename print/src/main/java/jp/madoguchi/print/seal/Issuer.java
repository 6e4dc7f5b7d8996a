package jp.madoguchi.print.seal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import jp.madoguchi.print.pdf.Sha256;

/**
 * A municipality that seals: its code, and the certificate of its key.
 *
 * @param code the certificate's subject serial number (X.520, 2.5.4.5): six digits (全国地方公共団体コード)
 */
public record Issuer(String code, X509Certificate certificate) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int KEY_NAME_BYTES = 8;
    private static final String SERIAL_NUMBER = "2.5.4.5";
    private static final Pattern CODE = Pattern.compile("(?:^|,)SERIALNUMBER=([0-9]{6})(?:,|$)");

    /**
     * The issuer that a certificate names.
     *
     * @throws IllegalArgumentException when it names no municipality or holds no P-256 key
     */
    public static Issuer of(X509Certificate certificate) {
        String subject = certificate
                .getSubjectX500Principal()
                .getName(X500Principal.RFC2253, Map.of(SERIAL_NUMBER, "SERIALNUMBER"));
        Matcher code = CODE.matcher(subject);
        boolean p256 = certificate.getPublicKey() instanceof ECPublicKey key
                && key.getParams().getOrder().bitLength() == 256;
        if (!code.find() || !p256) {
            throw new IllegalArgumentException("no municipality with a P-256 key");
        }
        return new Issuer(code.group(1), certificate);
    }

    ECPublicKey key() {
        return (ECPublicKey) certificate.getPublicKey();
    }

    /** The first eight bytes of the certificate's SHA-256, as in the health certificates of the European Union. */
    byte[] kid() {
        try {
            return Arrays.copyOf(Sha256.of(certificate.getEncoded()), KEY_NAME_BYTES);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has no encoding", e);
        }
    }

    String keyName() {
        return HexFormat.of().formatHex(kid());
    }

    /** Whether the certificate was valid on a day in Japan. */
    boolean couldSeal(LocalDate day) {
        LocalDate first = LocalDate.ofInstant(certificate.getNotBefore().toInstant(), JAPAN);
        LocalDate last = LocalDate.ofInstant(certificate.getNotAfter().toInstant(), JAPAN);
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
