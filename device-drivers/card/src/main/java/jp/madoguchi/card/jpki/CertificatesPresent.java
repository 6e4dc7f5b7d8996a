package jp.madoguchi.card.jpki;

/** Which certificates a card carries, as far as the card itself can say (EF 0008). A child under 15 has no signature certificate. */
public record CertificatesPresent(boolean userAuthentication, boolean signature) {
    /** The byte that says "present" (jpki-signer-android, S; not confirmed on a real card by us). */
    public static final int PRESENT = 0x8F;

    /** First byte: signature certificate; second: user authentication certificate. */
    static CertificatesPresent ofFile(byte[] content) {
        return new CertificatesPresent(isPresent(content, 1), isPresent(content, 0));
    }

    private static boolean isPresent(byte[] content, int index) {
        return content.length > index && (content[index] & 0xFF) == PRESENT;
    }
}
