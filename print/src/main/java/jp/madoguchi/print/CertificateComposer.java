package jp.madoguchi.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.TooManySheetsException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.document.UnreadableSealException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.form.Forms;
import jp.madoguchi.print.form.SheetContent;
import jp.madoguchi.print.pdf.Pantograph;
import jp.madoguchi.print.pdf.PantographDots;
import jp.madoguchi.print.pdf.PdfSheet;
import jp.madoguchi.print.pdf.SheetPictures;
import jp.madoguchi.print.pdf.SideLayout;
import jp.madoguchi.print.seal.SealRoom;
import jp.madoguchi.print.seal.SealedPictures;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.print.seal.WrongSealException;

/** Turns the signed data of a certificate into pages. Made once, at start; safe for several threads. */
public final class CertificateComposer {
    /** After so many documents the code is compiled and a document takes about 10 ms. */
    private static final int WARM_UP_ROUNDS = 30;

    private final CertificateFonts fonts;
    private final Forms forms;
    private final Pantograph pantograph;

    private CertificateComposer(CertificateFonts fonts, Forms forms, Pantograph pantograph) {
        this.fonts = fonts;
        this.forms = forms;
        this.pantograph = pantograph;
    }

    /** Over the ground that suits most printers. */
    public static CertificateComposer withFonts(CertificateFonts fonts) {
        return calibrated(fonts, PantographDots.STANDARD);
    }

    /** Over the ground that the calibration sheet showed to suit this printer. */
    public static CertificateComposer calibrated(CertificateFonts fonts, PantographDots dots) {
        return new CertificateComposer(fonts, Forms.of(fonts), new Pantograph(dots));
    }

    /** The same, but with 見本 on every side. */
    public CertificateComposer ofSpecimens() {
        return new CertificateComposer(fonts, Forms.ofSpecimens(fonts), pantograph);
    }

    /** Composes a specimen some times, so that the first resident does not wait for cold code; takes about a second, at start. */
    public void warmUp() {
        try {
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                compose(Specimen.certificate()).close();
            }
        } catch (UnprintableException e) {
            throw new IllegalStateException("the fonts lack characters of the form itself", e);
        }
    }

    /**
     * Says whether the certificate can be printed exactly as signed, without making any PDF.
     *
     * @throws UnprintableException as {@link #compose} would
     */
    public void check(CertificateDocument document) throws UnprintableException {
        layOutToBeSealed(document);
    }

    /**
     * Composes the sheets in memory. The same document gives the same bytes.
     *
     * @throws MissingGlyphException when no font has a shape for a character or variation sequence, before anything is made
     * @throws OverlongTextException when a text cannot be fitted into its box, or into the code that a centre has to seal it with
     * @throws TooManySheetsException when it is longer than what is issued at a kiosk
     * @throws UnreadableSealException when the seal cannot be drawn
     */
    public ComposedCertificate compose(CertificateDocument document) throws UnprintableException {
        List<SheetContent> sheets = layOutToBeSealed(document);
        return write(document, sheets, pictures(document, sheets));
    }

    /**
     * The same with the municipality's seals on the sheets.
     *
     * @throws WrongSealException when the seals do not say exactly what would be printed
     * @throws UnprintableException as without seals
     */
    public ComposedCertificate compose(CertificateDocument document, Seals seals)
            throws UnprintableException, WrongSealException {
        List<SheetContent> plain = layOut(document);
        SheetPictures pictures = pictures(document, plain);
        seals.requireToSay(statements(document, plain, pictures));
        return write(document, sealed(plain, seals), pictures);
    }

    private ComposedCertificate write(
            CertificateDocument document, List<SheetContent> contents, SheetPictures pictures) {
        try {
            return SheetJobs.of(
                    contents,
                    content -> PdfSheet.write(List.of(content), fonts, pantograph, pictures, document.attestation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All sheets in one PDF, to be looked at; a printer gets them one by one.
     *
     * @throws UnprintableException as {@link #compose} would
     */
    public byte[] composeFile(CertificateDocument document) throws UnprintableException {
        List<SheetContent> sheets = layOutToBeSealed(document);
        return writeFile(document, sheets, pictures(document, sheets));
    }

    /**
     * All sheets in one PDF with the municipality's seals on them: what a centre delivers finished.
     *
     * @throws WrongSealException when the seals do not say exactly what would be printed
     * @throws UnprintableException as {@link #compose} would
     */
    public byte[] composeFile(CertificateDocument document, Seals seals)
            throws UnprintableException, WrongSealException {
        List<SheetContent> plain = layOut(document);
        SheetPictures pictures = pictures(document, plain);
        seals.requireToSay(statements(document, plain, pictures));
        return writeFile(document, sealed(plain, seals), pictures);
    }

    private byte[] writeFile(CertificateDocument document, List<SheetContent> contents, SheetPictures pictures) {
        try {
            return PdfSheet.write(contents, fonts, pantograph, pictures, document.attestation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What each sheet would say: the centre signs it, and the kiosk compares it with what was signed.
     *
     * @throws UnprintableException as {@link #compose} would
     */
    public List<SheetStatement> statements(CertificateDocument document) throws UnprintableException {
        List<SheetContent> sheets = layOutToBeSealed(document);
        return statements(document, sheets, pictures(document, sheets));
    }

    private static List<SheetStatement> statements(
            CertificateDocument document, List<SheetContent> contents, SheetPictures pictures) {
        Attestation foot = document.attestation();
        List<SheetStatement> statements = new ArrayList<>();
        for (SheetContent content : contents) {
            statements.add(new SheetStatement(
                    foot.municipalityCode(),
                    content.title(),
                    foot.issueNumber(),
                    foot.issuedOn(),
                    statements.size() + 1,
                    contents.size(),
                    1,
                    1,
                    content.items(),
                    new SealedPictures(pictures.officialSealOn(content), pictures.impressionOn(content)),
                    Optional.of(SideLayout.hash(content))));
        }
        return statements;
    }

    private List<SheetContent> layOut(CertificateDocument document) throws UnprintableException {
        return NamedFields.layOut(document, fonts, this::sheets);
    }

    /** What a centre can seal too; without that a certificate would be found good here and be refused there. */
    private List<SheetContent> layOutToBeSealed(CertificateDocument document) throws UnprintableException {
        return NamedFields.layOut(document, fonts, this::sealableSheets);
    }

    private List<SheetContent> sheets(CertificateDocument document) throws UnprintableException {
        List<SheetContent> sheets = document.match(forms).sheets();
        TooManySheetsException.check(sheets.size());
        return sheets;
    }

    private List<SheetContent> sealableSheets(CertificateDocument document) throws UnprintableException {
        List<SheetContent> sheets = sheets(document);
        SealRoom.check(statements(document, sheets, pictures(document, sheets)));
        return sheets;
    }

    private static SheetPictures pictures(CertificateDocument document, List<SheetContent> sheets)
            throws UnreadableSealException {
        return SheetPictures.decode(document.attestation().seal(), sheets);
    }

    private static List<SheetContent> sealed(List<SheetContent> plain, Seals seals) {
        List<SheetContent> sealed = new ArrayList<>();
        for (SheetContent sheet : plain) {
            sealed.add(sheet.with(seals.pictures(sealed.size() + 1)));
        }
        return sealed;
    }
}
