package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.FamilyRegisterSamples;
import jp.madoguchi.print.sample.Samples;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.sample.TaxSamples;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.VoidedNumbers;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerifyTest {
    private static final SealKeys KEYS = SealKeys.of("999999");
    private static final CertificateDocument PERSON = Samples.individual(Samples.FAMILY);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void aSheetAsItWasSealedIsValidAndReadOutItemByItem(@TempDir Path folder) throws Exception {
        assertEquals(0, verify(folder, Forgery.sealed(Samples.household(), KEYS)));
        assertTrue(said().startsWith("VALID: 住民票の写し 999999-261122-000123 of 2026-11-22 (999999)"), said());
        assertTrue(said().contains("\n  氏名: " + Samples.VARIANT_NAME + "\n"), said());
        assertTrue(said().contains("in letters of the font, and nothing else:"), said());
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
    void oneSheetOfTwoIsToldAndReadOut(@TempDir Path folder) throws Exception {
        assertEquals(
                9, verify(folder, Forgery.sealed(Samples.householdOf(5), KEYS).subList(0, 1)));
        assertTrue(said().startsWith("INCOMPLETE: of the 2 sheets of 住民票の写し"), said());
        assertTrue(said().contains("these were not shown: 2."), said());
        assertTrue(said().contains("\n  氏名: "), said());
    }

    @Test
    void aListThatNoIssuerSignedIsRefused(@TempDir Path folder) throws Exception {
        String list = voided(folder, "999999-261122-000123", SealKeys.of("999999"));
        assertEquals(1, verify(folder, List.of(sheet()), "--voided", list));
        assertTrue(complained().startsWith(list + ": the list of voided numbers is signed by none"), complained());
    }

    @Test
    void aFileThatIsNoListOfVoidedNumbersIsCalledSo(@TempDir Path folder) throws Exception {
        String list =
                Files.writeString(folder.resolve("README.md"), "# Read me").toString();
        assertEquals(1, verify(folder, List.of(sheet()), "--voided", list));
        assertTrue(complained().startsWith(list + ": no list of voided numbers"), complained());
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
    void picturesOfBothSidesOfACertificateWithTwoCodesAreValid(@TempDir Path folder) throws Exception {
        assertEquals(
                0,
                verify(
                        folder,
                        Forgery.pictures(
                                Forgery.sealed(TaxSamples.employee(), KEYS).get(0))));
        assertTrue(said().contains("\n  年税額: 249,800\n"), said());
    }

    @ParameterizedTest
    @MethodSource("jp.madoguchi.print.sample.EverySample#names")
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void everyCertificateIsReadFromPicturesOfItsSidesAt300Dpi(String name, @TempDir Path folder) throws Exception {
        CertificateDocument document = EverySample.named(name);
        SealKeys keys = SealKeys.of(document.attestation().municipalityCode());
        List<byte[]> pictures = new ArrayList<>();
        for (byte[] sheet : Forgery.sealed(document, keys)) {
            pictures.addAll(Forgery.pictures(sheet));
        }
        assertEquals(0, verify(keys, folder, pictures), said());
    }

    @Test
    void aSheetAndItsOwnPictureAreOneSheetShownTwice(@TempDir Path folder) throws Exception {
        byte[] sheet = sheet();
        assertEquals(4, verify(folder, List.of(sheet, Forgery.scan(sheet, 0, 0))));
        assertTrue(said().startsWith("SHOWN TWICE: sheet 1 of 1 of 住民票の写し"), said());
    }

    @Test
    void aScanOfBothSidesThatWasSavedAsAPdfIsReadOutToBeComparedByEye(@TempDir Path folder) throws Exception {
        assertEquals(0, verify(folder, List.of(Forgery.scannedPdf(sheet()))));
        assertTrue(said().contains("The paper is genuine if it says this and nothing else"), said());
        assertTrue(said().contains("Page 2 bears no code"), said());
    }

    @Test
    void aStampOverTheTextIsToldWithWhatWasSealed(@TempDir Path folder) throws Exception {
        assertEquals(11, verify(folder, List.of(Tampered.with(sheet(), Tampered::annotate))));
        assertTrue(said().startsWith("NOT ONLY TEXT: page 1 of 住民票の写し 999999-261122-000123"), said());
        assertTrue(said().contains(" carries an annotation, which the seal does not cover."), said());
        assertTrue(said().contains("\n  氏名: "), said());
    }

    @Test
    void valuesThatStandInEachOthersPlacesAreToldThoughTheTextIsInOrder(@TempDir Path folder) throws Exception {
        byte[] moved = Tampered.misplaced(sheet(), "転入前住所", "異動前住所");
        assertEquals(11, verify(folder, List.of(moved)));
        assertTrue(said().contains("carries text that stands elsewhere than it is read"), said());
    }

    @Test
    void lettersThatLookLikeOthersAreToldThoughTheTextIsTheSame(@TempDir Path folder) throws Exception {
        assertEquals(11, verify(folder, List.of(Tampered.with(sheet(), Tampered::exchangeShapes))));
        assertTrue(said().contains("carries letters of other shapes than the font's"), said());
    }

    @Test
    void aPageWhoseFormCallsItselfEnds(@TempDir Path folder) throws Exception {
        assertEquals(1, verify(folder, List.of(Tampered.with(sheet(), Tampered::loop))));
        assertTrue(complained().endsWith("file-2: a page with more to draw than any certificate has"), complained());
    }

    @Test
    void aPictureThatClaimsMorePixelsThanAnyScanIsNotDecoded(@TempDir Path folder) throws Exception {
        byte[] picture = Forgery.scan(sheet(), 0, 0);
        // The width, the first number of the first chunk (PNG, 11.2.1).
        ByteBuffer.wrap(picture).putInt(16, 60_000);
        assertEquals(1, verify(folder, List.of(picture)));
        assertTrue(complained().endsWith("file-2: a picture of more than 80000000 pixels"), complained());
    }

    @Test
    void aFileThatIsNeitherIsNotRead(@TempDir Path folder) throws Exception {
        assertEquals(1, verify(folder, List.of("hello".getBytes(StandardCharsets.US_ASCII))));
        assertTrue(complained().endsWith(": neither a PDF nor a picture"), complained());
    }

    @Test
    void aPdfThatIsCutOffIsCalledSo(@TempDir Path folder) throws Exception {
        byte[] sheet = sheet();
        assertEquals(1, verify(folder, List.of(Arrays.copyOf(sheet, sheet.length / 2))));
        assertTrue(complained().contains("file-2: a PDF "), complained());
    }

    @Test
    void aPdfWhosePageHasNoSizeIsCalledUnreadable(@TempDir Path folder) throws Exception {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            page.getCOSObject().setItem(COSName.MEDIA_BOX, new COSArray());
            document.addPage(page);
            document.save(pdf);
        }
        assertEquals(1, verify(folder, List.of(pdf.toByteArray())));
        assertTrue(complained().contains("file-2: a PDF that can't be read"), complained());
    }

    @Test
    void aPictureThatIsCutOffIsCalledSo(@TempDir Path folder) throws Exception {
        byte[] picture = Forgery.scan(sheet(), 0, 0);
        assertEquals(1, verify(folder, List.of(Arrays.copyOf(picture, picture.length / 2))));
        assertTrue(complained().contains("file-2: a picture that can't be read"), complained());
    }

    @Test
    void aDirectoryAndAMissingListOfIssuersAreCalledSo(@TempDir Path folder) throws Exception {
        String issuers = KEYS.write(folder.resolve("issuers.pem")).toString();
        assertEquals(1, run(folder.toString(), "--issuers", issuers));
        assertEquals(folder + ": a directory, not a file", complained());
        assertEquals(1, run("none.pdf", "--issuers", folder + "/none.pem"));
        assertTrue(complained().startsWith(folder + "/none.pem: there is no such list of issuers."), complained());
    }

    private static byte[] sheet() throws Exception {
        return Forgery.sealed(PERSON, KEYS).get(0);
    }

    private int verify(Path folder, List<byte[]> files, String... more) throws Exception {
        return verify(KEYS, folder, files, more);
    }

    private int verify(SealKeys keys, Path folder, List<byte[]> files, String... more) throws Exception {
        Path issuers = keys.write(folder.resolve("issuers.pem"));
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--issuers", issuers.toString()));
        for (byte[] file : files) {
            Path path = folder.resolve("file-" + arguments.size());
            arguments.add(Files.write(path, file).toString());
        }
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.reset();
        errors.reset();
        return Verify.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String complained() {
        return errors.toString(StandardCharsets.UTF_8).strip();
    }

    private static String voided(Path folder, String number, SealKeys keys) throws Exception {
        var list = new VoidedNumbers("999999", Instant.parse("2026-11-23T00:00:00Z"), Set.of(number));
        return Files.write(folder.resolve("voided.cbor"), keys.key().sign(list)).toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
