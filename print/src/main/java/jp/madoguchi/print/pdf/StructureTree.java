package jp.madoguchi.print.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.print.form.Part;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a screen reader says of a document, and in which order (ISO 32000-2, 14.7): headings, paragraphs, pictures, and lists whose
 * items are a caption and its value.
 */
final class StructureTree {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = element("Document", root);
    private final COSArray parents = new COSArray();
    private int pages;

    /** The structure type (ISO 32000-2, 14.8.4) of a part. */
    static String type(Part part) {
        return switch (part.role()) {
            case HEADING -> "H1";
            case PARAGRAPH -> "P";
            case CAPTION -> "Lbl";
            case VALUE -> "LBody";
            case SEAL, IMPRESSION, CODE -> "Figure";
            case DECORATION -> throw new IllegalArgumentException("decoration has no structure");
        };
    }

    /** Takes in a page by the parts of its content, in the order of their MCIDs. */
    void add(COSDictionary page, List<Part> parts) {
        page.setInt(COSName.STRUCT_PARENTS, pages);
        COSBase[] parentOf = new COSBase[parts.size()];
        List<COSDictionary> items = new ArrayList<>();
        for (Map<Part, List<Integer>> group : inReadingOrder(parts)) {
            COSDictionary parent = group.size() == 1 ? whole : item(items);
            if (group.size() == 1) {
                items.clear();
            }
            group.forEach((part, numbers) -> {
                COSDictionary leaf = leaf(parent, page, group.size() == 1 ? alone(part) : type(part), numbers);
                describe(leaf, part.role());
                numbers.forEach(number -> parentOf[number] = leaf);
            });
        }
        parents.add(COSInteger.get(pages++));
        parents.add(new COSArray(List.of(parentOf)));
    }

    /** Hangs the tree into the document. */
    void write(PDDocument document) {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, parents);
        root.setItem(PARENT_TREE, parentTree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), pages);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
    }

    /** For each number its parts with their MCIDs, a caption before its value. */
    private static Iterable<Map<Part, List<Integer>>> inReadingOrder(List<Part> parts) {
        Map<Integer, Map<Part, List<Integer>>> groups = new TreeMap<>();
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            groups.computeIfAbsent(part.number(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(part, unseen -> new ArrayList<>())
                    .add(number);
        }
        return groups.values();
    }

    /** A list item, in the list of the item before it when that came right before. */
    private COSDictionary item(List<COSDictionary> list) {
        if (list.isEmpty()) {
            list.add(element("L", whole));
        }
        return element("LI", list.get(0));
    }

    private static void describe(COSDictionary figure, Part.Role role) {
        if (Alternates.has(role)) {
            figure.setString(COSName.ALT, Alternates.of(role));
        }
    }

    private static String alone(Part part) {
        return part.role() == Part.Role.CAPTION ? "P" : type(part);
    }

    private static COSDictionary leaf(COSDictionary parent, COSDictionary page, String type, List<Integer> numbers) {
        COSDictionary leaf = element(type, parent);
        leaf.setItem(COSName.PG, page);
        COSArray content = new COSArray();
        numbers.forEach(number -> content.add(COSInteger.get(number)));
        leaf.setItem(COSName.K, content);
        return leaf;
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        if (parent.getCOSArray(COSName.K) == null) {
            parent.setItem(COSName.K, new COSArray());
        }
        parent.getCOSArray(COSName.K).add(element);
        return element;
    }
}
