package jp.madoguchi.print.verify;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Whether a PDF has no entries besides those that the composer writes, wherever in it: so no script, action, attachment, replacement text,
 * nor anything that a future viewer may understand.
 */
final class OwnObjects {
    private static final Set<COSName> CATALOG = names(
            "Type",
            "Version",
            "Pages",
            "StructTreeRoot",
            "MarkInfo",
            "Lang",
            "Metadata",
            "OutputIntents",
            "ViewerPreferences");
    private static final Set<COSName> PAGES = names("Type", "Kids", "Count");
    private static final Set<COSName> INFORMATION = names("Title", "Producer", "CreationDate");
    /** The entries of all that lies below: pages, ground, pictures, font, structure, output intent. */
    private static final Set<COSName> BELOW = Stream.of(
                    Stream.of("Type", "Subtype", "Length", "Filter", "Parent", "Kids", "Count", "MediaBox"),
                    Stream.of(
                            "Resources",
                            "Contents",
                            "StructParents",
                            "Font",
                            "XObject",
                            "Ground",
                            "Seal",
                            "Impression"),
                    Stream.of(
                            "BBox", "FormType", "Pattern", "Fine", "Coarse", "PatternType", "PaintType", "TilingType"),
                    Stream.of("XStep", "YStep", "Width", "Height", "ColorSpace", "BitsPerComponent", "SMask", "Decode"),
                    Stream.of("DecodeParms", "Predictor", "Columns", "Colors", "Alternate", "N"),
                    Stream.of(
                            "BaseFont", "Encoding", "DescendantFonts", "ToUnicode", "CIDSystemInfo", "FontDescriptor"),
                    Stream.of(
                            "Registry", "Ordering", "Supplement", "W", "CIDToGIDMap", "FontName", "Flags", "FontBBox"),
                    Stream.of("ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV", "FontFile2", "Length1"),
                    Stream.of("K", "S", "P", "Pg", "Alt", "ParentTree", "ParentTreeNextKey", "Nums", "Marked"),
                    Stream.of(
                            "DestOutputProfile",
                            "Info",
                            "OutputCondition",
                            "OutputConditionIdentifier",
                            "RegistryName"),
                    Stream.of("DisplayDocTitle", "PrintScaling", "Duplex"),
                    Stream.of("F0", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"))
            .flatMap(names -> names)
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());
    /** A family register of fifty sheets has some ten thousand. */
    private static final int MOST_OBJECTS = 2_000_000;
    /** Some programs round the size of the paper. */
    private static final double TOLERANCE = 1;

    private OwnObjects() {}

    static Set<COSName> names(String... names) {
        return Arrays.stream(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }

    /** What lies about a page of a PDF and is not ours, in words. */
    static Optional<String> stray(PDDocument document, PDPage page) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        return (isWholeA4(page) ? Optional.<String>empty() : Optional.of(Stray.TURNED.words()))
                .or(() -> unknown(catalog, CATALOG))
                .or(() -> unknown(document.getDocumentInformation().getCOSObject(), INFORMATION))
                .or(() -> pages(document, page))
                .or(() -> below(catalog));
    }

    /** An entry of another name, in words. */
    static Optional<String> unknown(COSDictionary dictionary, Set<COSName> known) {
        return dictionary.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name ->
                        "the entry /" + name.getName().replaceAll("[^!-~]+", " ") + ", which is none of its composer's")
                .findFirst();
    }

    /** The one node between the catalog and all pages: of a tree that miscounts, every viewer finds other pages. */
    private static Optional<String> pages(PDDocument document, PDPage page) {
        COSDictionary node = document.getPages().getCOSObject();
        COSArray kids = node.getCOSArray(COSName.KIDS);
        boolean flat = kids != null
                && COSName.PAGES.equals(node.getCOSName(COSName.TYPE))
                && kids.size() == node.getInt(COSName.COUNT)
                && page.getCOSObject().getCOSDictionary(COSName.PARENT) == node
                && IntStream.range(0, kids.size()).allMatch(i -> isPage(kids.getObject(i)));
        return unknown(node, PAGES).or(() -> flat ? Optional.empty() : Optional.of(Stray.OTHER_PAGES.words()));
    }

    private static boolean isPage(@Nullable COSBase kid) {
        return kid instanceof COSDictionary page && COSName.PAGE.equals(page.getCOSName(COSName.TYPE));
    }

    private static Optional<String> below(COSDictionary catalog) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        for (COSName name : catalog.keySet()) {
            push(catalog.getDictionaryObject(name), seen, open);
        }
        while (!open.isEmpty() && seen.size() < MOST_OBJECTS) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                Optional<String> found = unknown(dictionary, BELOW);
                if (found.isPresent()) {
                    return found;
                }
                dictionary.keySet().forEach(name -> push(dictionary.getDictionaryObject(name), seen, open));
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(array.getObject(i), seen, open);
                }
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(Stray.ENDLESS.words());
    }

    private static void push(@Nullable COSBase object, Set<COSBase> seen, Deque<COSBase> open) {
        boolean holds = object instanceof COSDictionary || object instanceof COSArray;
        if (object != null && holds && seen.add(object)) {
            open.push(object);
        }
    }

    private static boolean isWholeA4(PDPage page) {
        PDRectangle paper = page.getCropBox();
        return Math.abs(paper.getLowerLeftX()) <= TOLERANCE
                && Math.abs(paper.getLowerLeftY()) <= TOLERANCE
                && Math.abs(paper.getWidth() - PDRectangle.A4.getWidth()) <= TOLERANCE
                && Math.abs(paper.getHeight() - PDRectangle.A4.getHeight()) <= TOLERANCE;
    }
}
