package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.FamilyRegisterSamples;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.VoidedNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    private static final SealKeys KEYS = SealKeys.of("999999");
    private static final CertificateDocument PERSON = Samples.individual(Samples.FAMILY);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aSheetAsItWasSealedIsValidAndReadOutItemByItem(@TempDir Path folder) throws Exception {
        assertEquals(0, verify(folder, Forgery.sealed(Samples.household(), KEYS)));
        assertTrue(said().startsWith("VALID: 住民票の写し 999999-261122-000123 of 2026-11-22 (999999)"), said());
        assertTrue(said().contains("\n  氏名: " + Samples.VARIANT_NAME + "\n"), said());
    }

    @Test
    void aFamilyRegisterIsReadOutFromTheCodesOfItsThreeSheets(@TempDir Path folder) throws Exception {
        assertEquals(0, verify(folder, Forgery.sealed(FamilyRegisterSamples.full(), KEYS)));
        assertTrue(said().contains("\n  【従前戸籍】: 架空県架空市本町三丁目９番地　窓口正\n"), said());
    }

    @Test
    void aPageOfAnotherIssueIsSwapped(@TempDir Path folder) throws Exception {
        byte[] other = Forgery.sealed(Samples.numbered(Samples.householdOf(5), "999999-261122-000777"), KEYS)
                .get(1);
        assertEquals(
                4,
                verify(
                        folder,
                        List.of(Forgery.merge(
                                Forgery.sealed(Samples.householdOf(5), KEYS).get(0), other))));
        assertTrue(said().contains("sheet 2 of 2 of 住民票の写し 999999-261122-000777"), said());
    }

    @Test
    void aListThatNoIssuerSignedIsRefused(@TempDir Path folder) throws Exception {
        String list = voided(folder, "999999-261122-000123", SealKeys.of("999999"));
        assertEquals(1, verify(folder, List.of(sheet()), "--voided", list));
    }

    @Test
    void aVoidedNumberIsToldWhereTheListIsAtHand(@TempDir Path folder) throws Exception {
        List<byte[]> sheet = List.of(sheet());
        assertEquals(7, verify(folder, sheet, "--voided", voided(folder, "999999-261122-000123", KEYS)));
        assertTrue(said().startsWith("VOIDED"), said());
    }

    @Test
    void paperWithoutACodeHasNoSeal(@TempDir Path folder) throws Exception {
        assertEquals(8, verify(folder, Forgery.composed(PERSON, Seals.none())));
        assertTrue(said().startsWith("NO SEAL: page 1"), said());
    }

    @Test
    void aNoisyScanThatLiesAskewIsReadOutToBeComparedByEye(@TempDir Path folder) throws Exception {
        byte[] sheet = Forgery.sealed(Samples.household(), KEYS).get(0);
        assertEquals(0, verify(folder, List.of(Forgery.scan(sheet, 1.7, 20))));
        assertTrue(said().contains("The paper is genuine if it says this and nothing else"), said());
        assertTrue(said().contains("\n  氏名: " + Samples.VARIANT_NAME + "\n"), said());
    }

    @Test
    void aFileThatIsNeitherIsNotRead(@TempDir Path folder) throws Exception {
        assertEquals(1, verify(folder, List.of("hello".getBytes(StandardCharsets.US_ASCII))));
    }

    private static byte[] sheet() throws Exception {
        return Forgery.sealed(PERSON, KEYS).get(0);
    }

    private int verify(Path folder, List<byte[]> files, String... more) throws Exception {
        Path issuers = KEYS.write(folder.resolve("issuers.pem"));
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--issuers", issuers.toString()));
        for (byte[] file : files) {
            Path path = folder.resolve("file-" + arguments.size());
            arguments.add(Files.write(path, file).toString());
        }
        out.reset();
        var errors = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), errors, arguments.toArray(String[]::new));
    }

    private static String voided(Path folder, String number, SealKeys keys) throws Exception {
        var list = new VoidedNumbers("999999", Instant.parse("2026-11-23T00:00:00Z"), Set.of(number));
        return Files.write(folder.resolve("voided.cbor"), keys.key().sign(list)).toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
