package jp.madoguchi.card.jpki;

import java.nio.charset.StandardCharsets;

/** What carries the JPKI application, told by the label of its token information, EF 0006 (lulitech-dev/jpki-signer-android). */
public enum TokenKind {
    /** My Number Card (マイナンバーカード). */
    MY_NUMBER_CARD("JPKIAPICCTOKEN2"),
    /** The card announced for fiscal 2028. Its label is our assumption: no source names one. */
    NEXT_MY_NUMBER_CARD("JPKIAPICCTOKEN3"),
    /** Basic Resident Register card (住民基本台帳カード), last issued in 2015; its certificates have all ended. */
    RESIDENT_REGISTER_CARD("JPKIAPICCTOKEN"),
    /** Android phone; its user authentication certificate is read only after the PIN. */
    ANDROID("JPKIAPGPSETOKEN"),
    /** iPhone. */
    IPHONE("JPKIAPIOSTOKEN"),
    /** A label this program does not know. */
    UNKNOWN("");

    /** Length of the label, padded with spaces: the first field of PKCS#11's CK_TOKEN_INFO. */
    static final int LABEL_LENGTH = 32;

    private final String label;

    TokenKind(String label) {
        this.label = label;
    }

    /** Whether this is the plastic card of today or of the next generation. */
    public boolean isMyNumberCard() {
        return this == MY_NUMBER_CARD || this == NEXT_MY_NUMBER_CARD;
    }

    /** The label without its padding. */
    public String label() {
        return label;
    }

    static TokenKind ofTokenInfo(byte[] tokenInfo) {
        int length = Math.min(LABEL_LENGTH, tokenInfo.length);
        String label = new String(tokenInfo, 0, length, StandardCharsets.US_ASCII).strip();
        for (TokenKind kind : values()) {
            if (kind != UNKNOWN && kind.label.equals(label)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
