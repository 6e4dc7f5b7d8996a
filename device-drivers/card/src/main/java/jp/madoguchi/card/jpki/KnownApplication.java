package jp.madoguchi.card.jpki;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The applications that a My Number Card is known to have (OpenSC, myna). Only {@link #JPKI} is ever selected. The others give
 * out the My Number itself or what is printed on the card; they stand here for recognition only, so that a test can name
 * what must never be sent.
 */
public enum KnownApplication {
    /** Public key certificates (公的個人認証). */
    JPKI("d392f000260100000001"),
    /** Support for filling in forms (券面事項入力補助): My Number and the four attributes. */
    FORM_FILLING("d3921000310001010408"),
    /** Check of what is printed on the card (券面事項確認). */
    VISUAL_CHECK("d3921000310001010402"),
    /** Basic Resident Register (住基). */
    RESIDENT_REGISTER("d3921000310001010401"),
    /** Common card application; its name is uncertain. */
    COMMON("d3921000310001010100");

    private final String aid;

    KnownApplication(String aid) {
        this.aid = aid;
    }

    /** The application with this identifier; empty for one that no public source names. */
    public static Optional<KnownApplication> find(byte[] aid) {
        return Arrays.stream(values())
                .filter(each -> Arrays.equals(each.aid(), aid))
                .findFirst();
    }

    /** The application identifier, 10 bytes. */
    public byte[] aid() {
        return HexFormat.of().parseHex(aid);
    }
}
