package jp.madoguchi.card.scp03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AesTest {
    private static final byte[] KEY = HexFormat.of().parseHex("2b7e151628aed2a6abf7158809cf4f3c");
    private static final String MESSAGE = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
            + "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";

    /** Examples of NIST SP 800-38B for AES-128, also in RFC 4493, 4. */
    @ParameterizedTest
    @CsvSource({
        "0,bb1d6929e95937287fa37d129b756746",
        "16,070a16b46b4d4144f79bdd9dd04a287c",
        "40,dfa66747de9ae63030ca32611497c827",
        "64,51f0bebf7e3b9d92fc49741779363cfe"
    })
    void cmacAgreesWithNist(int length, String mac) {
        byte[] message = HexFormat.of().parseHex(MESSAGE, 0, 2 * length);
        assertEquals(mac, HexFormat.of().formatHex(Aes.cmac(KEY, message)));
    }

    @Test
    void whatWasEncryptedIsDecryptedAtEveryLength() throws Scp03Exception {
        for (int length = 0; length < 50; length++) {
            byte[] plain = new byte[length];
            byte[] encrypted = Aes.encrypt(KEY, new byte[16], plain);
            assertEquals(0, encrypted.length % 16);
            assertArrayEquals(plain, Aes.decrypt(KEY, new byte[16], encrypted));
        }
    }

    @Test
    void aLengthThatIsNoMultipleOfABlockIsRefused() {
        assertThrows(Scp03Exception.class, () -> Aes.decrypt(KEY, new byte[16], new byte[15]));
    }
}
