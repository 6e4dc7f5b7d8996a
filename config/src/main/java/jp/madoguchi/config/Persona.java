package jp.madoguchi.config;

/**
 * A fictional card holder: one resident of the register and the card in their hand.
 *
 * @param id name in commands and file names
 * @param resident id of a {@link Resident}
 * @param tells what this persona is good for, in a sentence
 * @param card what the card says of itself
 * @param pin user authentication PIN when the sandbox is made; empty when none was ever set
 * @param password signature password when the sandbox is made; empty without a signature certificate
 */
public record Persona(
        String id,
        String resident,
        String tells,
        CardKind card,
        String pin,
        String password,
        int pinTriesLeft,
        int passwordTriesLeft,
        Validity user,
        Validity signature,
        Reservation reservation) {

    public enum CardKind {
        MY_NUMBER_CARD,
        /** 住民基本台帳カード: its certificates ran three years and are no longer renewed. */
        BASIC_RESIDENT_REGISTER_CARD,
        /** The kind that follows today's My Number Card (次期個人番号カード), as far as the press tells; the rest is our assumption. */
        NEXT_GENERATION,
        /** スマホ用電子証明書 on Android: a phone in place of the card. */
        ANDROID_PHONE
    }

    /** What the clock says of a certificate when the sandbox is made. */
    public enum Validity {
        VALID,
        /** Valid, with less than three months to run. */
        IN_RENEWAL,
        EXPIRED,
        REVOKED,
        ABSENT
    }

    /** The smartphone reservation for a reset, when the sandbox is made. */
    public enum Reservation {
        OPEN,
        NONE,
        /** Made more than 24 hours ago. */
        EXPIRED
    }

    @Override
    public String toString() {
        return "Persona[" + id + "]";
    }
}
