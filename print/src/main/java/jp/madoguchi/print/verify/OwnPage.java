package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.CodePicture;
import jp.madoguchi.print.form.PicturePlace.Kind;
import jp.madoguchi.print.pdf.Pantograph;
import jp.madoguchi.print.pdf.PdfMetadata;
import jp.madoguchi.print.pdf.PdfMetadata.Description;
import jp.madoguchi.print.pdf.PictureHash;
import jp.madoguchi.print.pdf.SideLayout;
import jp.madoguchi.print.seal.SealedPictures;
import jp.madoguchi.print.seal.TextComparison;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * What must hold for a page that was composed here, beyond {@link CoveredText}: it consists of what the composer writes and of nothing else,
 * operator by operator and entry by entry.
 *
 * @param stray in words, what does not; empty when there is nothing
 * @param codes those that are drawn
 * @param pictures those that are drawn, as they would be sealed
 * @param layout where all of this stands; as far as it is ours
 * @param description what a viewer says of the file; empty when it is not ours
 */
record OwnPage(
        Optional<String> stray,
        List<CodePicture> codes,
        SealedPictures pictures,
        SideLayout layout,
        Optional<Description> description) {
    private static final COSName GROUND = COSName.getPDFName("Ground");
    /** The title of the only form with a room for an impression; it is read first. */
    private static final String REGISTERED_SEAL = "印鑑登録証明書";

    private static final Set<COSName> PAGE =
            OwnObjects.names("Type", "Parent", "MediaBox", "Resources", "Contents", "StructParents");
    private static final Set<COSName> RESOURCES = OwnObjects.names("Font", "XObject");
    private static final Set<COSName> DRAWN = OwnObjects.names("Ground", "Seal", "Impression");
    private static final Set<COSName> STREAM = OwnObjects.names("Length", "Filter");

    /**
     * Compares a page.
     *
     * @param letters what it shows, already looked through
     * @throws IOException when it can't be read
     */
    static OwnPage of(PDDocument document, PDPage page, List<Drawn.Letter> letters) throws IOException {
        Optional<String> objects = OwnObjects.stray(document, page).or(() -> entries(page));
        if (objects.isPresent()
                || !(page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream content)
                || !COSName.FLATE_DECODE.equals(content.getDictionaryObject(COSName.FILTER))) {
            return new OwnPage(
                    objects.or(() -> Optional.of("operators in several parts or another compression")),
                    List.of(),
                    SealedPictures.NONE,
                    new SideLayout(),
                    Optional.empty());
        }
        OwnGrammar grammar;
        try (InputStream in = content.createInputStream()) {
            grammar = OwnGrammar.of(in.readAllBytes(), letters);
        }
        boolean tags = OwnTags.areRight(document, page);
        boolean colours = PdfMetadata.hasOwnColours(document);
        Optional<Description> description = OwnDescription.of(document);
        Optional<String> stray = resources(page)
                .or(grammar::fault)
                .or(() -> unless(tags, Stray.OTHER_TAGS))
                .or(() -> unless(description.isPresent(), Stray.OTHER_TITLE))
                .or(() -> unless(colours, Stray.OTHER_COLOURS))
                .or(() -> unless(
                        !grammar.pictures().box(Kind.IMPRESSION).isPresent() || isOfARegisteredSeal(letters),
                        Stray.PICTURE))
                .or(() -> unless(letters.stream().noneMatch(OwnPage::isMute), Stray.MUTE_LETTERS));
        PlacedPictures drawn = grammar.pictures();
        return new OwnPage(
                stray,
                drawn.codes(),
                stray.isPresent()
                        ? SealedPictures.NONE
                        : new SealedPictures(
                                hash(page, "Seal", drawn.box(Kind.OFFICIAL_SEAL)),
                                hash(page, "Impression", drawn.box(Kind.IMPRESSION))),
                grammar.layout(),
                description);
    }

    /** A picture that is none of ours has a hash too, but not one that anybody sealed. */
    private static Optional<String> hash(PDPage page, String name, Optional<Box> drawn) {
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        try {
            PDXObject picture = page.getResources().getXObject(COSName.getPDFName(name));
            return picture == null
                    ? Optional.empty()
                    : Optional.of(PictureHash.of(picture.getCOSObject(), drawn.get()));
        } catch (IOException e) {
            return Optional.of("00".repeat(PictureHash.BYTES));
        }
    }

    private static boolean isOfARegisteredSeal(List<Drawn.Letter> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return TextComparison.bare(text.toString()).startsWith(REGISTERED_SEAL);
    }

    private static boolean isMute(Drawn.Letter letter) {
        return letter.text().isEmpty();
    }

    private static Optional<String> unless(boolean right, Stray otherwise) {
        return right ? Optional.empty() : Optional.of(otherwise.words());
    }

    private static Optional<String> entries(PDPage page) {
        COSDictionary content = page.getCOSObject().getCOSDictionary(COSName.CONTENTS);
        return OwnObjects.unknown(page.getCOSObject(), PAGE)
                .or(() -> content == null ? Optional.empty() : OwnObjects.unknown(content, STREAM));
    }

    /** Fonts are compared apart ({@link LetterShapes}). */
    private static Optional<String> resources(PDPage page) throws IOException {
        COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        if (resources == null) {
            return Optional.of(Stray.DRAWING.words());
        }
        COSDictionary drawn = resources.getCOSDictionary(COSName.XOBJECT);
        Optional<String> unknown = OwnObjects.unknown(resources, RESOURCES)
                .or(() -> drawn == null ? Optional.empty() : OwnObjects.unknown(drawn, DRAWN));
        if (unknown.isPresent()) {
            return unknown;
        }
        boolean ground =
                page.getResources().getXObject(GROUND) instanceof PDFormXObject form && Pantograph.isGround(form);
        if (!ground) {
            return Optional.of(Stray.OTHER_GROUND.words());
        }
        for (COSName name : page.getResources().getXObjectNames()) {
            if (!name.equals(GROUND) && !(page.getResources().getXObject(name) instanceof PDImageXObject)) {
                return Optional.of(Stray.PICTURE.words());
            }
        }
        return Optional.empty();
    }
}
