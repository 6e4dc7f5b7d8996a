package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.print.pdf.Alternates;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Whether a screen reader says the texts of a page as they are read, each once and as what it is drawn, and nothing in their place: the tree
 * of tags (ISO 32000-2, 14.7) has every number of the page's content, texts in ascending order, and only pictures have other words. The way back,
 * from a number to its tag, says the same.
 */
final class OwnTags {
    private static final Pattern MARKED = Pattern.compile("/(\\w+) <</MCID (\\d{1,5})>> BDC\n");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");
    private static final String FIGURE = "Figure";
    private static final Set<String> GROUPS = Set.of("Document", "L", "LI");

    private final List<COSDictionary> pages;
    private final COSDictionary page;
    /** What the content says of each of its numbers; taken out as the tree names them. */
    private final Map<Integer, String> marked = new HashMap<>();

    /** The tag of each of them. */
    private final Map<Integer, COSDictionary> leaves = new HashMap<>();

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int last = -1;

    private OwnTags(List<COSDictionary> pages, COSDictionary page) {
        this.pages = pages;
        this.page = page;
    }

    static boolean areRight(PDDocument document, PDPage page) throws IOException {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(ROOT);
        List<COSDictionary> pages = new ArrayList<>();
        document.getPages().forEach(one -> pages.add(one.getCOSObject()));
        OwnTags tags = new OwnTags(pages, page.getCOSObject());
        try (InputStream in = page.getContents()) {
            Matcher matcher = MARKED.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            while (matcher.find()) {
                if (tags.marked.put(Integer.valueOf(matcher.group(2)), matcher.group(1)) != null) {
                    return false;
                }
            }
        }
        return root != null && tags.readsAll(root) && tags.marked.isEmpty() && tags.leadsBack(root);
    }

    /** Depth first, as a screen reader goes. */
    private boolean readsAll(COSDictionary root) {
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            COSArray kids = element.getCOSArray(COSName.K);
            if (kids == null || !seen.add(element)) {
                return false;
            }
            if (element == root || GROUPS.contains(type(element))) {
                if (element.containsKey(COSName.ALT)
                        || element.containsKey(COSName.PG)
                        || !pushAll(element, kids, open)) {
                    return false;
                }
            } else if (!isLeaf(element, kids)) {
                return false;
            }
        }
        return true;
    }

    private static boolean pushAll(COSDictionary parent, COSArray kids, Deque<COSDictionary> open) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (!(kids.getObject(i) instanceof COSDictionary kid) || kid.getCOSDictionary(COSName.P) != parent) {
                return false;
            }
            open.push(kid);
        }
        return true;
    }

    private boolean isLeaf(COSDictionary leaf, COSArray numbers) {
        boolean figure = type(leaf).equals(FIGURE);
        if (figure
                ? !Alternates.all().contains(String.valueOf(leaf.getString(COSName.ALT)))
                : leaf.containsKey(COSName.ALT)) {
            return false;
        }
        COSDictionary where = leaf.getCOSDictionary(COSName.PG);
        if (where != page) {
            return where != null && pages.stream().anyMatch(other -> other == where);
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!(numbers.getObject(i) instanceof COSInteger number)
                    || !isNext(number.intValue(), type(leaf), figure)) {
                return false;
            }
            leaves.put(number.intValue(), leaf);
        }
        return true;
    }

    private boolean isNext(int number, String type, boolean figure) {
        String drawn = marked.remove(number);
        // A caption without a value is said as a paragraph.
        boolean same = type.equals(drawn) || (type.equals("P") && "Lbl".equals(drawn));
        if (!same || (!figure && number <= last)) {
            return false;
        }
        last = figure ? last : number;
        return true;
    }

    /** Whether the parent tree has for each page, in their order, the tags of its numbers (14.7.5.4). */
    private boolean leadsBack(COSDictionary root) {
        COSDictionary tree = root.getCOSDictionary(PARENT_TREE);
        COSArray rows = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        int place = pages.indexOf(page);
        if (rows == null
                || rows.size() != 2 * pages.size()
                || page.getInt(COSName.STRUCT_PARENTS) != place
                || rows.getInt(2 * place) != place
                || !(rows.getObject(2 * place + 1) instanceof COSArray tags)) {
            return false;
        }
        return tags.size() == leaves.size()
                && leaves.entrySet().stream()
                        .allMatch(leaf ->
                                leaf.getKey() < tags.size() && tags.getObject(leaf.getKey()) == leaf.getValue());
    }

    private static String type(COSDictionary element) {
        return String.valueOf(element.getNameAsString(COSName.S));
    }
}
