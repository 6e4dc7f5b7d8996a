package jp.madoguchi.virtual.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.card.jpki.CertificatesPresent;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;

/** The elementary files of the JPKI application that can be read, by their identifiers. */
final class CardFiles {
    private static final int SIGNATURE_CA = 0x0002;
    private static final int TOKEN_INFO = 0x0006;
    private static final int CERTIFICATES = 0x0008;
    private static final int AUTHENTICATION_CA = 0x000B;

    private static final int TOKEN_INFO_LENGTH = 160;
    private static final int FIELD = 32;
    private static final int MODEL = 16;

    private final Map<Integer, byte[]> contents = new HashMap<>();
    private final Set<JpkiKey> protectedCertificates = EnumSet.of(JpkiKey.SIGNATURE);

    /** Certificates in DER; a child's card has no signature certificate. */
    CardFiles(
            String label,
            byte[] authentication,
            Optional<byte[]> signature,
            byte[] authenticationCa,
            byte[] signatureCa) {
        contents.put(JpkiKey.USER_AUTHENTICATION.certificateFile(), authentication.clone());
        contents.put(AUTHENTICATION_CA, authenticationCa.clone());
        contents.put(SIGNATURE_CA, signatureCa.clone());
        contents.put(TOKEN_INFO, tokenInfo(label));
        signature.ifPresent(der -> contents.put(JpkiKey.SIGNATURE.certificateFile(), der.clone()));
        byte present = (byte) CertificatesPresent.PRESENT;
        if (label.equals(TokenKind.ANDROID.label())) {
            protectedCertificates.add(JpkiKey.USER_AUTHENTICATION);
        }
        contents.put(CERTIFICATES, new byte[] {signature.isPresent() ? present : 0, present, 0});
    }

    /** Whether SELECT finds it: a file to read, a key or a secret. */
    boolean exists(int file) {
        return contents.containsKey(file)
                || Arrays.stream(JpkiKey.values()).anyMatch(key -> key.keyFile() == file || key.secretFile() == file);
    }

    /** Whether the key's certificate is read only after its secret; an Android phone's both are (jpki/myna, issue 6). */
    boolean isProtected(JpkiKey key) {
        return protectedCertificates.contains(key);
    }

    /** Content of a file that is there to be read. */
    Optional<byte[]> find(int file) {
        return Optional.ofNullable(contents.get(file));
    }

    /** CK_TOKEN_INFO of PKCS#11: label, manufacturer, model, serial number, flags, ten numbers, versions, time. */
    private static byte[] tokenInfo(String label) {
        byte[] info = new byte[TOKEN_INFO_LENGTH];
        Arrays.fill(info, 0, 2 * FIELD + 2 * MODEL, (byte) ' ');
        ByteBuffer.wrap(info).put(ascii(label)).position(FIELD).put(ascii("Madoguchi virtual card"));
        return info;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
