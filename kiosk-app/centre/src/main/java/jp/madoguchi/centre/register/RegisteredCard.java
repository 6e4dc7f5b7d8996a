package jp.madoguchi.centre.register;

import java.util.Optional;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Resident;
import jp.madoguchi.protocol.Sha256;

/** A card as the register knows it, with the resident who holds it and the household. */
public final class RegisteredCard {
    private final String chipSerial;
    private final Optional<Sha256> signCertSha256;
    private final Resident resident;
    private final Household household;

    RegisteredCard(String chipSerial, Optional<Sha256> signCertSha256, Resident resident, Household household) {
        this.chipSerial = chipSerial;
        this.signCertSha256 = signCertSha256;
        this.resident = resident;
        this.household = household;
    }

    /** 20 hexadecimal digits. */
    public String chipSerial() {
        return chipSerial;
    }

    /** Whether the signature certificate of this hash is on the same card. */
    public boolean isPairedWith(Sha256 signCertificate) {
        return signCertSha256.equals(Optional.of(signCertificate));
    }

    /** Who holds the card. */
    public Resident resident() {
        return resident;
    }

    /** With whom the resident lives. */
    public Household household() {
        return household;
    }

    @Override
    public String toString() {
        return "RegisteredCard[***]";
    }
}
