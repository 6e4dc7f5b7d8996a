package jp.madoguchi.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.UnreadableSealException;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.Mark;
import jp.madoguchi.print.form.SheetContent;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pictures on the sheets of a certificate, decoded once: the official seal, and a registered impression where there is one. */
public final class SheetPictures {
    private final SealPicture official;
    private final Map<SealImage, SealPicture> impressions;

    private SheetPictures(SealPicture official, Map<SealImage, SealPicture> impressions) {
        this.official = official;
        this.impressions = impressions;
    }

    /**
     * Decodes them.
     *
     * @throws UnreadableSealException when one cannot be decoded; it names the field
     */
    public static SheetPictures decode(SealImage officialSeal, List<SheetContent> sheets)
            throws UnreadableSealException {
        Map<SealImage, SealPicture> impressions = new HashMap<>();
        for (SheetContent sheet : sheets) {
            for (Mark mark : sheet.front()) {
                if (mark instanceof Mark.Impression impression && !impressions.containsKey(impression.image())) {
                    impressions.put(impression.image(), SealPicture.decodeImpression(impression.image()));
                }
            }
        }
        return new SheetPictures(SealPicture.decode(officialSeal), impressions);
    }

    SealPicture official() {
        return official;
    }

    SealPicture impression(Mark.Impression mark) {
        SealPicture impression = impressions.get(mark.image());
        if (impression == null) {
            throw new IllegalArgumentException("an impression of another certificate");
        }
        return impression;
    }

    /** Hash of the official seal as a sheet bears it ({@link PictureHash}); empty when it bears none. */
    public Optional<String> officialSealOn(SheetContent sheet) {
        return sheet.front().stream()
                .flatMap(mark -> mark instanceof Mark.Seal seal
                        ? Optional.of(hash(official, seal.box())).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    /** The same of the impression. */
    public Optional<String> impressionOn(SheetContent sheet) {
        return sheet.front().stream()
                .flatMap(mark -> mark instanceof Mark.Impression impression
                        ? Optional.of(hash(impression(impression), impression.box())).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    private static String hash(SealPicture picture, Box drawn) {
        try (PDDocument scratch = new PDDocument()) {
            return PictureHash.of(picture.write(scratch).getCOSObject(), drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
