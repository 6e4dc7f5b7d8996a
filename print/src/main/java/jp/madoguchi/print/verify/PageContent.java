package jp.madoguchi.print.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What a page of a PDF holds, looked through before it is drawn.
 *
 * @param letters in the order of drawing
 * @param stray what no page may carry, whoever made it
 * @param scan in dots per inch, at most 600, when pictures cover half of the page and more; else 0
 */
record PageContent(List<Drawn.Letter> letters, Optional<Stray> stray, int scan) {
    private static final List<COSName> NAMES = List.of(COSName.JAVA_SCRIPT, COSName.EMBEDDED_FILES);

    /**
     * Looks a page through.
     *
     * @throws IOException when it can't be read
     */
    static PageContent of(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        List<Drawn.Letter> letters = new ArrayList<>();
        CoveredText everybody = new CoveredText();
        ScannedPage scanned = new ScannedPage(page);
        PaintedPage.walk(page, drawn -> {
            if (drawn instanceof Drawn.Letter letter) {
                letters.add(letter);
            }
            everybody.accept(drawn);
            scanned.accept(drawn);
        });
        Optional<Stray> stray = first(
                everybody.isEndless() ? Optional.of(Stray.ENDLESS) : Optional.empty(),
                () -> around(document),
                () -> around(page),
                everybody::found);
        return new PageContent(List.copyOf(letters), stray, scanned.resolution());
    }

    /** Whether it must not be drawn. */
    boolean isEndless() {
        return stray.equals(Optional.of(Stray.ENDLESS));
    }

    /** All letters. */
    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }

    /** The fonts of all letters. */
    Set<PDFont> fonts() {
        return letters.stream().map(Drawn.Letter::font).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Optional<Stray> first(Optional<Stray> known, Supplier<Optional<Stray>>... others) {
        Optional<Stray> first = known;
        for (Supplier<Optional<Stray>> other : others) {
            first = first.or(other);
        }
        return first;
    }

    private static Optional<Stray> around(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSBase opening = catalog.getDictionaryObject(COSName.OPEN_ACTION);
        boolean jumps = opening instanceof COSDictionary action
                && !COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S));
        boolean named = names != null && NAMES.stream().anyMatch(names::containsKey);
        if (jumps || named || catalog.containsKey(COSName.AA)) {
            return Optional.of(Stray.SCRIPT);
        }
        if (catalog.containsKey(COSName.ACRO_FORM)) {
            return Optional.of(Stray.FORM_FIELDS);
        }
        return catalog.containsKey(COSName.OCPROPERTIES) ? Optional.of(Stray.LAYERS) : Optional.empty();
    }

    private static Optional<Stray> around(PDPage page) {
        COSBase annotations = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
        if (annotations != null && !(annotations instanceof COSArray array && array.size() == 0)) {
            return Optional.of(Stray.ANNOTATION);
        }
        boolean turned = page.getRotation() != 0 || page.getUserUnit() != 1;
        return turned ? Optional.of(Stray.TURNED) : Optional.empty();
    }
}
