package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
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
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
    private static final SealKeys KEYS = VerifyCommand.KEYS;
    private static final CertificateDocument PERSON = Samples.individual(Samples.FAMILY);

    private final VerifyCommand command = new VerifyCommand();

    @Test
    void aSheetAsItWasSealedIsValidAndReadOutItemByItem(@TempDir Path folder) throws Exception {
        assertEquals(0, command.verify(folder, Forgery.sealed(Samples.household(), KEYS)));
        assertTrue(
                command.said().startsWith("VALID: 住民票の写し 999999-261122-000123 of 2026-11-22 (999999)"), command.said());
        assertTrue(command.said().contains("\n  氏名: " + Samples.VARIANT_NAME + "\n"), command.said());
        assertTrue(command.said().contains("in letters of the font, and nothing else:"), command.said());
        assertTrue(command.said().contains("No list of voided numbers of 999999 was given"), command.said());
    }

    @Test
    void aFamilyRegisterIsReadOutFromTheCodesOfItsThreeSheets(@TempDir Path folder) throws Exception {
        assertEquals(0, command.verify(folder, Forgery.sealed(FamilyRegisterSamples.full(), KEYS)));
        assertTrue(command.said().contains("\n  【従前戸籍】: 架空県架空市本町三丁目９番地　窓口正\n"), command.said());
    }

    @Test
    void aPageOfAnotherIssueIsSwapped(@TempDir Path folder) throws Exception {
        byte[] other = Forgery.sealed(Samples.numbered(Samples.householdOf(5), "999999-261122-000777"), KEYS)
                .get(1);
        assertEquals(
                4,
                command.verify(
                        folder,
                        List.of(Forgery.merge(
                                Forgery.sealed(Samples.householdOf(5), KEYS).get(0), other))));
        assertTrue(command.said().contains("sheet 2 of 2 of 住民票の写し 999999-261122-000777"), command.said());
    }

    @Test
    void oneSheetOfTwoIsToldAndReadOut(@TempDir Path folder) throws Exception {
        assertEquals(
                9,
                command.verify(
                        folder, Forgery.sealed(Samples.householdOf(5), KEYS).subList(0, 1)));
        assertTrue(command.said().startsWith("INCOMPLETE: of the 2 sheets of 住民票の写し"), command.said());
        assertTrue(command.said().contains("these were not shown: 2."), command.said());
        assertTrue(command.said().contains("\n  氏名: "), command.said());
    }

    @Test
    void aFrontWithoutItsBackIsNotCalledChanged(@TempDir Path folder) throws Exception {
        byte[] front = Tampered.with(sheet(), (document, page) -> document.removePage(1));
        assertEquals(9, command.verify(folder, List.of(front)), command.said());
        assertTrue(command.said().startsWith("INCOMPLETE: one page of sheet 1 of 1"), command.said());
    }

    /** House 3, room 405 is another house than 34, room 05. */
    @ParameterizedTest
    @ValueSource(strings = {"３４　０５", "３４０５", "　３４０５", "３４０　５"})
    void aSpaceThatMovedOrWentIsAChange(String other, @TempDir Path folder) throws Exception {
        byte[] sheet = Forgery.sealed(Samples.named("３　４０５"), KEYS).get(0);
        assertEquals(0, command.verify(folder, List.of(sheet)), command.said());
        assertEquals(3, command.verify(folder, List.of(Tampered.retyped(sheet, "３　４０５", other))), command.said());
    }

    @Test
    void aListThatNoIssuerSignedIsRefused(@TempDir Path folder) throws Exception {
        String list = voided(folder, "999999-261122-000123", SealKeys.of("999999"));
        assertEquals(1, command.verify(folder, List.of(sheet()), "--voided", list));
        assertTrue(
                command.complained().startsWith("verify: " + list + ": the list of voided numbers is signed by none"),
                command.complained());
    }

    @Test
    void aFileThatIsNoListOfVoidedNumbersIsCalledSo(@TempDir Path folder) throws Exception {
        String list =
                Files.writeString(folder.resolve("README.md"), "# Read me").toString();
        assertEquals(1, command.verify(folder, List.of(sheet()), "--voided", list));
        assertTrue(
                command.complained().startsWith("verify: " + list + ": no list of voided numbers"),
                command.complained());
    }

    @Test
    void aNumberThatIsNotOnTheListIsGoodUpToTheDayOfTheList(@TempDir Path folder) throws Exception {
        String list = voided(folder, "999999-261122-000777", KEYS);
        assertEquals(0, command.verify(folder, List.of(sheet()), "--voided", list));
        assertTrue(
                command.said().contains("999999 had not taken this number back by 2026-11-23T00:00:00Z"),
                command.said());
    }

    @Test
    void aVoidedNumberIsToldWhereTheListIsAtHand(@TempDir Path folder) throws Exception {
        List<byte[]> sheet = List.of(sheet());
        assertEquals(7, command.verify(folder, sheet, "--voided", voided(folder, "999999-261122-000123", KEYS)));
        assertTrue(command.said().startsWith("VOIDED"), command.said());
    }

    @Test
    void paperWithoutACodeHasNoSeal(@TempDir Path folder) throws Exception {
        assertEquals(8, command.verify(folder, Forgery.composed(PERSON, Seals.none())));
        assertTrue(command.said().startsWith("NO SEAL: page 1"), command.said());
        assertTrue(command.said().contains("scan paper at 300 dpi"), command.said());
    }

    @Test
    void aNoisyScanThatLiesAskewIsReadOutToBeComparedByEye(@TempDir Path folder) throws Exception {
        byte[] sheet = Forgery.sealed(Samples.household(), KEYS).get(0);
        assertEquals(13, command.verify(folder, List.of(Forgery.scan(sheet, 1.7, 20))));
        assertTrue(command.said().startsWith("COMPARE BY EYE: the seal is genuine. 住民票の写し"), command.said());
        assertTrue(command.said().contains("more can't be known from a picture"), command.said());
        assertTrue(command.said().contains("The paper is genuine if it says this and nothing else"), command.said());
        assertTrue(command.said().contains("\n  氏名: " + Samples.VARIANT_NAME + "\n"), command.said());
    }

    @Test
    void picturesOfBothSidesOfACertificateWithTwoCodesAreReadOut(@TempDir Path folder) throws Exception {
        assertEquals(
                13,
                command.verify(
                        folder,
                        Forgery.pictures(
                                Forgery.sealed(TaxSamples.employee(), KEYS).get(0))));
        assertTrue(command.said().contains("\n  年税額: 249,800\n"), command.said());
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
        assertEquals(13, command.verify(keys, folder, pictures), command.said());
    }

    @Test
    void aSheetAndItsOwnPictureAreOneSheetShownTwice(@TempDir Path folder) throws Exception {
        byte[] sheet = sheet();
        assertEquals(4, command.verify(folder, List.of(sheet, Forgery.scan(sheet, 0, 0))));
        assertTrue(command.said().startsWith("SHOWN TWICE: sheet 1 of 1 of 住民票の写し"), command.said());
    }

    @Test
    void aScanOfBothSidesThatWasSavedAsAPdfIsReadOutToBeComparedByEye(@TempDir Path folder) throws Exception {
        assertEquals(13, command.verify(folder, List.of(Forgery.scannedPdf(sheet()))));
        assertTrue(command.said().contains("The paper is genuine if it says this and nothing else"), command.said());
        assertTrue(command.said().contains("Page 2 bears no code"), command.said());
    }

    @Test
    void aStampOverTheTextIsToldWithWhatWasSealed(@TempDir Path folder) throws Exception {
        assertEquals(11, command.verify(folder, List.of(Tampered.with(sheet(), Tampered::annotate))));
        assertTrue(command.said().startsWith("NOT ONLY TEXT: page 1 of 住民票の写し 999999-261122-000123"), command.said());
        assertTrue(command.said().contains(" carries an annotation, which the seal does not cover."), command.said());
        assertTrue(command.said().contains("\n  氏名: "), command.said());
    }

    @Test
    void valuesThatStandInEachOthersPlacesAreToldThoughTheTextIsInOrder(@TempDir Path folder) throws Exception {
        byte[] moved = Tampered.misplaced(sheet(), "転入前住所", "異動前住所");
        assertEquals(11, command.verify(folder, List.of(moved)));
        assertTrue(command.said().contains("carries text, lines or pictures in other places or sizes"), command.said());
    }

    @Test
    void lettersThatLookLikeOthersAreToldThoughTheTextIsTheSame(@TempDir Path folder) throws Exception {
        assertEquals(11, command.verify(folder, List.of(Tampered.with(sheet(), Tampered::exchangeShapes))));
        assertTrue(
                command.said().contains("carries letters of other shapes or widths than the font's"), command.said());
    }

    @Test
    void aFontThatNobodyKnowsMustBeComparedByEyeAndIsNotValid(@TempDir Path folder) throws Exception {
        assertEquals(12, command.verify(folder, List.of(Tampered.with(sheet(), Tampered::renameFont))));
        assertTrue(command.said().startsWith("SHAPES NOT CHECKED: 住民票の写し"), command.said());
        assertTrue(command.said().contains("compare by eye"), command.said());
    }

    /** Both titles, so that they are the same. */
    @Test
    void theTitleOfAnotherCertificateIsTold(@TempDir Path folder) throws Exception {
        byte[] retitled = Tampered.with(sheet(), (document, page) -> {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(xmp.replace("住民票の写し", "所得・課税証明書").getBytes(StandardCharsets.UTF_8));
            document.getDocumentInformation().setTitle("所得・課税証明書");
        });
        assertEquals(11, command.verify(folder, List.of(retitled)));
        assertTrue(command.said().contains(Stray.OTHER_TITLE.words()), command.said());
    }

    @Test
    void theDayOfAnotherIssueIsTold(@TempDir Path folder) throws Exception {
        byte[] older = Tampered.with(sheet(), (document, page) -> {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(xmp.replaceFirst("CreateDate>[0-9-]{10}", "CreateDate>1999-12-31")
                    .getBytes(StandardCharsets.UTF_8));
            document.getDocumentInformation()
                    .setCreationDate(GregorianCalendar.from(ZonedDateTime.parse("1999-12-31T00:00:00+09:00")));
        });
        assertEquals(11, command.verify(folder, List.of(older)));
        assertTrue(command.said().contains(Stray.OTHER_TITLE.words()), command.said());
    }

    @Test
    void anOperatorThatIsNotOursIsNamed(@TempDir Path folder) throws Exception {
        assertEquals(11, command.verify(folder, List.of(Tampered.rewritten(sheet(), "BT\n", "1 Tz\nBT\n"))));
        assertTrue(command.said().contains("carries other operators than its composer's: 1 Tz BT"), command.said());
    }

    @Test
    void aCodeThatNobodyReadsIsFound(@TempDir Path folder) throws Exception {
        byte[] sheet = Tampered.rewritten(sheet(), "(/AHx\nID [0-9a-f]{700})[0-9a-f]{2}", "$1ff");
        assertEquals(11, command.verify(folder, List.of(sheet)));
        assertTrue(command.said().contains("carries a code that is drawn otherwise than it is read"), command.said());
    }

    private static byte[] sheet() throws Exception {
        return Forgery.sealed(PERSON, KEYS).get(0);
    }

    private static String voided(Path folder, String number, SealKeys keys) throws Exception {
        var list = new VoidedNumbers("999999", Instant.parse("2026-11-23T00:00:00Z"), Set.of(number));
        return Files.write(folder.resolve("voided.cbor"), keys.key().sign(list)).toString();
    }
}
