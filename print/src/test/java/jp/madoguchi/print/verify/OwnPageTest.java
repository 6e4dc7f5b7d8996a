package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.SealKeys;
import jp.madoguchi.print.sample.TaxSamples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPageTest {
    private static final String NOT_OURS = "other operators than its composer's: ";
    private static final byte[] SHEET = sheet();

    private static byte[] sheet() {
        try {
            return Forgery.sealed(TaxSamples.employee(), SealKeys.of("999999")).get(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("jp.madoguchi.print.sample.EverySample#names")
    void aComposedSheetConsistsOfWhatItsComposerWrites(String name) throws Exception {
        CertificateDocument document = EverySample.named(name);
        SealKeys keys = SealKeys.of(document.attestation().municipalityCode());
        for (byte[] pdf : Forgery.sealed(document, keys)) {
            assertEquals(Optional.empty(), stray(pdf, 0));
            assertEquals(Optional.empty(), stray(pdf, 1));
        }
    }

    /** Colours, states, clips, squeezed and turned letters, blots, a second ground, another end. */
    @ParameterizedTest
    @CsvSource({
        "'BT\n', '/SN cs 1 scn\nBT\n'",
        "'BT\n', '0.5 g\nBT\n'",
        "'BT\n', '/TRX gs\nBT\n'",
        "'BT\n', '0 0 9 9 re W n\nBT\n'",
        "'BT\n', '/Ground Do\nBT\n'",
        "'BT\n', 'BT\n1 Tz\n'",
        "'BT\n', 'BT\n3 Ts\n'",
        "'BT\n', 'BT\n3 Tw\n'",
        "'BT\n0 Tc', 'BT\n-3 Tc'",
        "'1 0 0 1 ([0-9.]+ [0-9.]+) Tm', '-1 0 0 -1 $1 Tm'",
        "'1 0 0 1 ([0-9.]+ [0-9.]+) Tm', '1 0 0.4 1 $1 Tm'",
        "'0[.]28 w 2 Tr', '9 w 1 J 1 j 2 Tr'",
        "'0[.]28 w 2 Tr', '9 w 2 Tr'",
        "'0[.]28 w 2 Tr', '3 Tr'",
        "'/F0 [0-9.]+ Tf', '/F0 4.5 Tf'",
        "'/F0 [0-9.]+ Tf', '/F0 90.5 Tf'",
        "'/F0 ', '/Helv '",
        "'/Ground Do', '2 0 0 2 0 0 cm\n/Ground Do'",
        "'0[.]5 w\n', '[3 40] 0 d\n0.5 w\n'",
        "'0[.]5 w\n', '5 w\n'",
        "' re S\n', ' re f\n'",
        "'<</MCID 3>>', '<</MCID 3/ActualText(1)>>'",
        "'EMC\n$', 'EMC\nq Q\n'"
    })
    void anyOtherOperatorIsNotOurs(String pattern, String replacement) throws Exception {
        String found = stray(Tampered.rewritten(SHEET, pattern, replacement), 0).orElse("nothing");
        assertEquals(NOT_OURS, found.substring(0, Math.min(found.length(), NOT_OURS.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"63 0 0 63 80 300", "63 0 0 63 -40 50", "-63 0 0 63 474 50.39", "400 0 0 63 100 50.39"})
    void aSealAnywhereElseIsNotOurs(String place) throws Exception {
        byte[] pdf = Tampered.rewritten(SHEET, "[0-9. ]+ cm\n/Seal Do", place + " cm\n/Seal Do");
        assertTrue(stray(pdf, 0).orElse("").startsWith(NOT_OURS));
    }

    @Test
    void anImpressionBelongsOnACertificateOfARegisteredSealOnly() throws Exception {
        byte[] pdf =
                Tampered.rewritten(SHEET, "q\n[0-9. ]+ cm\n/Seal Do Q", "q\n40 0 0 40 60 600 cm\n/Impression Do Q");
        assertEquals(Optional.of(Stray.PICTURE.words()), stray(pdf, 0));
    }

    @Test
    void aGroundOfBlackTilesIsNotOurs() throws Exception {
        assertEquals(Optional.of(Stray.OTHER_GROUND.words()), stray(Tampered.with(SHEET, Tampered::blackenGround), 0));
    }

    static List<Map.Entry<String, Tampered.Change>> entries() {
        return List.of(
                Map.entry("AA", (document, page) -> page.getCOSObject()
                        .setItem(COSName.AA, Tampered.entry("O", Tampered.script()))),
                Map.entry("AF", (document, page) -> page.getCOSObject().setItem("AF", new COSArray())),
                Map.entry("Group", (document, page) -> page.getCOSObject().setItem("Group", new COSDictionary())),
                Map.entry("Subject", (document, page) -> document.getDocumentInformation()
                        .setSubject("非課税")),
                Map.entry("OpenAction", (document, page) -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.OPEN_ACTION, Tampered.entry("Next", Tampered.script()))),
                Map.entry("ExtGState", (document, page) -> page.getResources()
                        .getCOSObject()
                        .setItem("ExtGState", new COSDictionary())),
                Map.entry("ColorSpace", (document, page) -> page.getResources()
                        .getCOSObject()
                        .setItem("ColorSpace", new COSDictionary())),
                Map.entry("Resources", (document, page) -> page.getCOSObject()
                        .getCOSDictionary(COSName.PARENT)
                        .setItem("Resources", new COSDictionary())),
                Map.entry("F", (document, page) -> page.getCOSObject()
                        .getCOSDictionary(COSName.CONTENTS)
                        .setString("F", "elsewhere")),
                Map.entry("ActualText", (document, page) -> document.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                        .setString("ActualText", "1")));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryThatIsNotOursIsNamed(Map.Entry<String, Tampered.Change> forged) throws Exception {
        assertEquals(
                Optional.of("the entry /" + forged.getKey() + ", which is none of its composer's"),
                stray(Tampered.with(SHEET, forged.getValue()), 0));
    }

    /** PDFBox believes the count of a node, other viewers count themselves: for them the first page is another. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPageThatNotEveryViewerFindsIsFound(boolean hidden) throws Exception {
        byte[] pdf = Tampered.with(SHEET, (document, page) -> {
            COSDictionary all = document.getPages().getCOSObject();
            COSDictionary another = new COSDictionary(page.getCOSObject());
            COSDictionary node = new COSDictionary();
            node.setItem(COSName.TYPE, COSName.PAGES);
            node.setItem(COSName.KIDS, new COSArray(List.of(another)));
            node.setInt(COSName.COUNT, 0);
            COSArray kids = all.getCOSArray(COSName.KIDS);
            kids.add(hidden ? 0 : kids.size(), hidden ? node : another);
            another.setItem(COSName.PARENT, hidden ? node : all);
        });
        assertEquals(Optional.of(Stray.OTHER_PAGES.words()), stray(pdf, 0));
    }

    @Test
    void aLetterThatStandsForNoTextIsFound() throws Exception {
        byte[] pdf = Tampered.rewritten(SHEET, "> Tj", "ffff> Tj");
        assertEquals(Optional.of(Stray.MUTE_LETTERS.words()), stray(pdf, 0));
    }

    private static Optional<String> stray(byte[] pdf, int index) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(index);
            return OwnPage.of(document, page, PageContent.of(document, index).letters())
                    .stray();
        }
    }
}
