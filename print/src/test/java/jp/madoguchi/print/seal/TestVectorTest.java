package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.print.form.PrintedItem;
import org.junit.jupiter.api.Test;

/** The test vector of SEAL.md is true: another program made it from that page. */
class TestVectorTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final SheetStatement STATEMENT = new SheetStatement(
            "999999",
            "住民票の写し",
            "999999-261122-000123",
            LocalDate.of(2026, 11, 22),
            1,
            1,
            1,
            1,
            List.of(
                    new PrintedItem("", "住　民　票"),
                    new PrintedItem("氏名", "渡\u908A\uDB40\uDD0E　一郎"),
                    new PrintedItem("", "以　下　余　白"),
                    new PrintedItem("", "発行番号　999999-261122-000123　　照合番号　SPEC2MEN")),
            new SealedPictures(Optional.of("0123456789abcdef".repeat(2)), Optional.empty()),
            Optional.of("ba9876543210".repeat(2)));

    private final Map<String, String> vector = vector();
    private final Issuer issuer = new Issuer("999999", key(), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void theCodeSaysWhatThePageSaysOfIt() throws Exception {
        SheetSeal read = SheetSeal.read(vector("text"));
        assertEquals(vector("cose"), HEX.formatHex(read.bytes()));
        assertEquals(vector("claims"), HEX.formatHex(read.signed().payload()));
        assertEquals(vector("kid"), read.keyName());
        assertEquals(STATEMENT, read.statement());
    }

    @Test
    void theKeyOfThePageIsTheOneThatSigned() throws Exception {
        SheetSeal read = SheetSeal.read(HEX.parseHex(vector("cose")));
        assertEquals(
                new SealCheck.Genuine(issuer, STATEMENT), Issuers.of(issuer).check(read));
        Signature es256 = Signature.getInstance("SHA256withECDSAinP1363Format");
        es256.initVerify(key());
        es256.update(HEX.parseHex(vector("signed")));
        assertTrue(es256.verify(HEX.parseHex(vector("signature"))));
    }

    @Test
    void anotherDayOfIssueIsForged() throws Exception {
        String day = HEX.formatHex("2026-11-22".getBytes(StandardCharsets.US_ASCII));
        String other = vector("cose").replace(day, day.substring(0, day.length() - 2) + "33");
        assertInstanceOf(SealCheck.Forged.class, Issuers.of(issuer).check(SheetSeal.read(HEX.parseHex(other))));
    }

    private String vector(String name) {
        return Optional.ofNullable(vector.get(name)).orElseThrow();
    }

    private static Map<String, String> vector() {
        try {
            String page = Files.readString(Path.of("SEAL.md"));
            String block = page.substring(page.indexOf("```vector\n") + "```vector\n".length());
            Map<String, String> vector = new HashMap<>();
            block.substring(0, block.indexOf("```")).lines().forEach(line -> {
                int space = line.indexOf(' ');
                vector.put(line.substring(0, space), line.substring(space).strip());
            });
            return vector;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ECPublicKey key() {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            ECPoint point = new ECPoint(new BigInteger(vector("x"), 16), new BigInteger(vector("y"), 16));
            return (ECPublicKey) KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
