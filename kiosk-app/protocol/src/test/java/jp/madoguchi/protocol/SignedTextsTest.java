package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.DocumentForm;
import org.junit.jupiter.api.Test;

class SignedTextsTest {
    @Test
    void theAuthenticationTextIsByteForByteThatOfTheDescription() {
        byte[] text = AuthenticationText.of(
                Sample.session(Purpose.RESET_SIGN).session(),
                new Sha256(Bytes.of(Sample.filled(32, 0xA1))),
                new BigInteger("80C0FFEE", 16));
        String expected = HexFormat.of().formatHex("KIOSK-AUTH-1".getBytes(StandardCharsets.US_ASCII))
                + "01a1f11a7b58798fb22aac25025c52b9"
                + "c4".repeat(32)
                + "7e".repeat(32)
                + "5e".repeat(32)
                + "a1".repeat(32)
                + "0a52455345545f5349474e"
                + "050080c0ffee";
        assertEquals(expected, HexFormat.of().formatHex(text));
    }

    @Test
    void theIssueTextIsALabelAndCanonicalJson() {
        var key = new EcPublicKey(
                "EC",
                "P-256",
                Bytes.parse("MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"),
                Bytes.parse("4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"));
        var request = new IssueRequest(
                UUID.fromString("01a1f11a-7b58-74de-abdd-870a707ceff1"),
                UUID.fromString("01a1f11a-7b58-7c2e-9d14-5f0b6a3e8c71"),
                UUID.fromString("01a1f11a-7b58-798f-b22a-ac25025c52b9"),
                UUID.fromString("01a1f11a-7388-73dc-8c6f-64594386bdbf"),
                Bytes.of(Sample.filled(16, 0)),
                "999999",
                CertificateKind.RESIDENCE_CERTIFICATE,
                new CertificateOptions(CertificateOptions.Scope.HOUSEHOLD, true, false, false, false, 0),
                1,
                List.of(DocumentForm.SIGNED_DATA),
                key,
                Instant.parse("2026-11-19T00:01:10Z"),
                new IssueRequest.CardSignature(SignatureAlgorithm.RS256, Bytes.of(new byte[] {9})));
        var text = new String(
                IssueText.of(request, "KIOSK-DEMO-0001", new Sha256(Bytes.of(new byte[32]))), StandardCharsets.UTF_8);
        assertEquals(
                "KIOSK-ISSUE-1\0{\"copies\":1,\"ephemeralKeyThumbprint\":\"" + thumbprint(key)
                        + "\",\"kind\":\"RESIDENCE_CERTIFICATE\",\"municipalityCode\":\"999999\","
                        + "\"nonce\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"options\":{\"domicile\":false,"
                        + "\"individualNumber\":false,\"relationship\":true,\"residentRecordCode\":false,"
                        + "\"scope\":\"HOUSEHOLD\",\"taxYear\":0},\"orderId\":\"01a1f11a-7b58-7c2e-9d14-5f0b6a3e8c71\","
                        + "\"quoteId\":\"01a1f11a-7388-73dc-8c6f-64594386bdbf\","
                        + "\"requestId\":\"01a1f11a-7b58-74de-abdd-870a707ceff1\","
                        + "\"requestedAt\":\"2026-11-19T00:01:10.000Z\","
                        + "\"sessionId\":\"01a1f11a-7b58-798f-b22a-ac25025c52b9\",\"subjectCertSha256\":\""
                        + "A".repeat(43) + "\",\"terminalId\":\"KIOSK-DEMO-0001\"}",
                text);
    }

    @Test
    void anotherKeyGivesAnotherIssueText() {
        try (var one = Sample.transaction();
                var other = Sample.transaction()) {
            assertFalse(Arrays.equals(one.textToSign(), other.textToSign()));
        }
    }

    @Test
    void identifiersAreOfVersionSevenAndInOrderOfTime() {
        UUID id = Uuid7.random(Sample.CLOCK, Sample.RANDOM);
        assertTrue(Uuid7.isOne(id));
        assertEquals(Sample.NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void aPointBesideTheCurveIsNoKey() {
        Bytes ones = Bytes.of(Sample.filled(32, 1));
        assertThrows(IllegalArgumentException.class, () -> new EcPublicKey("EC", "P-256", ones, ones));
    }

    private static String thumbprint(EcPublicKey key) {
        String json = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + key.x().base64url() + "\",\"y\":\""
                + key.y().base64url() + "\"}";
        return Sha256.of(json.getBytes(StandardCharsets.US_ASCII)).value().base64url();
    }
}
