package jp.madoguchi.card.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateCommandsTest {
    private static final UUID RESERVATION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final ReservationTag TAG = ReservationTag.of(RESERVATION);
    private static final String PASSWORD_RESET =
            "802c000027801001890a5dac96774bbcceb302099a805781011b82104e45573132330000000000000000" + "0000";

    @Test
    void aResetCarriesTagReferenceAndPaddedSecret() {
        try (SecretReset reset = new SecretReset(TAG, JpkiKey.SIGNATURE, secret("NEW123"))) {
            assertEquals(
                    PASSWORD_RESET, HexFormat.of().formatHex(reset.command().encode()));
        }
    }

    @Test
    void theCardReadsWhatTheCentreWrote() {
        SecretReset read = parse(PASSWORD_RESET).orElseThrow();
        assertEquals(TAG, read.reservation());
        assertEquals(JpkiKey.SIGNATURE, read.key());
        assertArrayEquals(
                "NEW123".getBytes(StandardCharsets.US_ASCII), read.newSecret().copyBytes());
    }

    @Test
    void theCardRefusesEveryOtherForm() {
        assertEquals(Optional.empty(), parse(PASSWORD_RESET.replace("802c", "802d")));
        assertEquals(Optional.empty(), parse(PASSWORD_RESET.replace("81011b", "81011c")));
        assertEquals(Optional.empty(), parse(PASSWORD_RESET.replace("82104e", "83104e")));
        assertEquals(Optional.empty(), parse(PASSWORD_RESET.replace("4e4557313233", "4e4500313233")));
        assertEquals(Optional.empty(), parse("802c0000028010"));
    }

    @Test
    void aPaddedSecretComesBackAsItWas() {
        Secret padded = PaddedSecret.pad(secret("1234"));
        assertEquals(16, padded.length());
        assertArrayEquals(
                "1234".getBytes(StandardCharsets.US_ASCII),
                PaddedSecret.unpad(padded).copyBytes());
        assertThrows(IllegalArgumentException.class, () -> PaddedSecret.unpad(secret("1234")));
        assertThrows(IllegalArgumentException.class, () -> PaddedSecret.unpad(Secret.takeBytes(new byte[16])));
    }

    @Test
    void theLastReservationIsReadBack() {
        assertEquals(Optional.of(TAG), LastReservation.parse(LastReservation.encode(Optional.of(TAG))));
        assertEquals(Optional.empty(), LastReservation.parse(LastReservation.encode(Optional.empty())));
        assertThrows(IllegalArgumentException.class, () -> LastReservation.parse(new byte[] {1}));
        assertThrows(IllegalArgumentException.class, () -> LastReservation.parse(new byte[19]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00a4040c0ad392f000260100000001",
                "00200098",
                "0020009b",
                "8050000008010203040506070800",
                "848233001000112233445566778899aabbccddeeff",
                "842c0000080011223344556677",
                "84cadf7108001122334455667700"
            })
    void theKioskPassesOnWhatAResetNeeds(String command) {
        assertTrue(RelayAllowList.permits(apdu(command)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00a4040c0ad3921000310001010408",
                "00a4040c0ad392f00026010000000100",
                "00a4040c0ad392f000260100000002",
                "00a4020c020018",
                "002000980431323334",
                "00200080",
                "00200098" + "00",
                "848201001000112233445566778899aabbccddeeff",
                "84ca006608001122334455667700",
                "00b0000000",
                "802a008001aa00",
                "00240180041234567800",
                "002c000001aa",
                "0c2c000001aa",
                "80e200000100"
            })
    void theKioskPassesOnNothingElse(String command) {
        assertEquals(false, RelayAllowList.permits(apdu(command)));
    }

    @Test
    void onlyTheWrappedResetIsKnownToChangeASecret() {
        assertTrue(RelayAllowList.changesSecret(apdu("842c0000080011223344556677")));
        assertEquals(false, RelayAllowList.changesSecret(apdu("84cadf7108001122334455667700")));
    }

    private static Optional<SecretReset> parse(String hex) {
        return SecretReset.parse(apdu(hex));
    }

    private static CommandApdu apdu(String hex) {
        return CommandApdu.parse(HexFormat.of().parseHex(hex));
    }

    private static Secret secret(String text) {
        return Secret.takeChars(text.toCharArray());
    }
}
