package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoseSign1Test {
    /** RFC 9052, C.2.1: a single ECDSA signature under the key "11". */
    private static final String EXAMPLE =
            "d28443a10126a10442313154546869732069732074686520636f6e74656e742e58408eb33e4ca31d1c465"
                    + "ab05aac34cc6b23d58fef5c083106c4d25a91aef0b0117e2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36";

    private static final byte[] CONTENT = "This is the content.".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theExampleOfTheStandardIsGood() throws Exception {
        CoseSign1 read = CoseSign1.read(HexFormat.of().parseHex(EXAMPLE));
        assertArrayEquals(CONTENT, read.payload());
        assertEquals("11", new String(read.kid(), StandardCharsets.US_ASCII));
        assertTrue(read.isSignedBy(publicKey()));
    }

    @Test
    void whatWeSignIsWrittenLikeTheExample() throws Exception {
        String ours = HexFormat.of()
                .formatHex(CoseSign1.sign(CONTENT, new byte[] {0x31, 0x31}, privateKey())
                        .bytes());
        int untilSignature = EXAMPLE.length() - 128;
        assertEquals(EXAMPLE.substring(0, untilSignature), ours.substring(0, untilSignature));
        assertTrue(CoseSign1.read(HexFormat.of().parseHex(ours)).isSignedBy(publicKey()));
    }

    @Test
    void anyChangedBitIsRefused() throws Exception {
        byte[] bytes = HexFormat.of().parseHex(EXAMPLE);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(passes(changed), "bit " + bit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "f6", "80", "d280", "d28443a1012640", "a0"})
    void whatIsNoSignatureIsRefused(String hex) {
        assertThrows(
                BrokenSealException.class, () -> CoseSign1.read(HexFormat.of().parseHex(hex)));
    }

    @Test
    void bytesAfterTheEndAreRefused() {
        assertThrows(
                BrokenSealException.class, () -> CoseSign1.read(HexFormat.of().parseHex(EXAMPLE + "00")));
    }

    /** The kid is not signed for: with another one the signature is good, and no issuer is found. */
    private static boolean passes(byte[] bytes) throws Exception {
        try {
            CoseSign1 read = CoseSign1.read(bytes);
            return new String(read.kid(), StandardCharsets.ISO_8859_1).equals("11") && read.isSignedBy(publicKey());
        } catch (BrokenSealException e) {
            return false;
        }
    }

    private static ECPublicKey publicKey() throws Exception {
        var point = new ECPoint(
                new BigInteger("bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff", 16),
                new BigInteger("20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e", 16));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve()));
    }

    private static ECPrivateKey privateKey() throws Exception {
        var d = new BigInteger("57c92077664146e876760c9520d054aa93c3afb04e306705db6090308507b4d3", 16);
        return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(d, curve()));
    }

    private static ECParameterSpec curve() throws Exception {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
