package jp.madoguchi.print.seal;

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
 * A municipality that seals, and its key.
 *
 * @param code six digits (全国地方公共団体コード)
 * @param key on the curve P-256
 * @param from the first day in Japan on which it may have sealed
 * @param to the last one
 */
public record Issuer(String code, ECPublicKey key, LocalDate from, LocalDate to) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int P256 = 256;
    private static final int KEY_NAME_BYTES = 8;
    /** X.520, 6.2.9. */
    private static final String SERIAL_NUMBER = "2.5.4.5";

    private static final Pattern CODE = Pattern.compile("(?:^|,)SERIALNUMBER=([0-9]{6})(?:,|$)");

    public Issuer {
        if (key.getParams().getOrder().bitLength() != P256) {
            throw new IllegalArgumentException("no key on the curve P-256");
        }
    }

    /**
     * The issuer that a certificate names: its code is the subject's serial number.
     *
     * @throws IllegalArgumentException when it names no municipality or holds no P-256 key
     */
    public static Issuer of(X509Certificate certificate) {
        String subject = certificate
                .getSubjectX500Principal()
                .getName(X500Principal.RFC2253, Map.of(SERIAL_NUMBER, "SERIALNUMBER"));
        Matcher code = CODE.matcher(subject);
        if (!code.find() || !(certificate.getPublicKey() instanceof ECPublicKey key)) {
            throw new IllegalArgumentException("no municipality with a key on a curve");
        }
        return new Issuer(
                code.group(1),
                key,
                LocalDate.ofInstant(certificate.getNotBefore().toInstant(), JAPAN),
                LocalDate.ofInstant(certificate.getNotAfter().toInstant(), JAPAN));
    }

    /** How seals name a key: the first eight bytes of the SHA-256 of its SubjectPublicKeyInfo (RFC 5280, 4.1.2.7). */
    static byte[] kid(ECPublicKey key) {
        return Arrays.copyOf(Sha256.of(key.getEncoded()), KEY_NAME_BYTES);
    }

    String keyName() {
        return HexFormat.of().formatHex(kid(key));
    }

    boolean couldSeal(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
