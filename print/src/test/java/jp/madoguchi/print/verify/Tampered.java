package jp.madoguchi.print.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;

/** Sheets whose text is as it was sealed and that show something else. */
public final class Tampered {
    private static final Pattern MARKED = Pattern.compile("MCID (\\d+)>>");

    private Tampered() {}

    /** A change to the first page. */
    @FunctionalInterface
    public interface Change {
        void apply(PDDocument document, PDPage page) throws IOException;
    }

    /** Something that is drawn. */
    @FunctionalInterface
    public interface Drawing {
        void draw(PDDocument document, PDPageContentStream content) throws IOException;
    }

    public static byte[] with(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.apply(document, document.getPage(0));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Draws something over the first page. */
    public static byte[] over(byte[] pdf, Drawing drawing) throws IOException {
        return with(pdf, (document, page) -> {
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                drawing.draw(document, content);
            }
        });
    }

    /** The same under all that is there. */
    public static byte[] under(byte[] pdf, Drawing drawing) throws IOException {
        return with(pdf, (document, page) -> {
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, true, true)) {
                drawing.draw(document, content);
            }
        });
    }

    /** Puts something else into the page's own operators. */
    public static byte[] rewritten(byte[] pdf, String pattern, String replacement) throws IOException {
        return with(pdf, (document, page) -> {
            String before = content(page);
            String after = before.replaceFirst(pattern, replacement);
            if (after.equals(before)) {
                throw new IllegalArgumentException("nothing like it: " + pattern);
            }
            page.setContents(stream(document, after));
        });
    }

    /** Lets two texts of one line each change places on the first page, while they stay in their order of drawing. */
    public static byte[] misplaced(byte[] pdf, String one, String other) throws IOException {
        return with(pdf, (document, page) -> {
            PDFont font = page.getResources().getFont(COSName.getPDFName("F0"));
            String content = content(page);
            Matcher first = place(content, Forgery.run(font, one));
            Matcher second = place(content, Forgery.run(font, other));
            if (first.start() > second.start()) {
                throw new IllegalArgumentException("in the order of drawing");
            }
            String changed = content.substring(0, first.start(1))
                    + second.group(1)
                    + content.substring(first.end(1), second.start(1))
                    + first.group(1)
                    + content.substring(second.end(1));
            page.setContents(stream(document, changed));
        });
    }

    /** Writes a text of one line anew with the letters that the page has, a space elsewhere for example. */
    public static byte[] retyped(byte[] pdf, String text, String other) throws IOException {
        return with(pdf, (document, page) -> {
            PDFont font = page.getResources().getFont(COSName.getPDFName("F0"));
            String content = content(page);
            String changed = content.replace(Forgery.run(font, text), Forgery.run(font, other));
            if (changed.equals(content)) {
                throw new IllegalArgumentException("no such text");
            }
            page.setContents(stream(document, changed));
        });
    }

    /** Puts so many points between the letters of a text. */
    public static byte[] spread(byte[] pdf, String text, String points) throws IOException {
        return with(pdf, (document, page) -> {
            PDFont font = page.getResources().getFont(COSName.getPDFName("F0"));
            String content = content(page);
            int run = content.indexOf(Forgery.run(font, text));
            int spacing = content.lastIndexOf("0 Tc", run);
            page.setContents(stream(document, content.substring(0, spacing) + points + content.substring(spacing + 1)));
        });
    }

    /** Moves a text by so many points. */
    public static byte[] shifted(byte[] pdf, String text, double right, double up) throws IOException {
        return with(pdf, (document, page) -> {
            PDFont font = page.getResources().getFont(COSName.getPDFName("F0"));
            String content = content(page);
            Matcher place = place(content, Forgery.run(font, text));
            String[] at = place.group(1).split(" ", -1);
            String moved = String.format(
                    Locale.ROOT, "%.2f %.2f", Double.parseDouble(at[0]) + right, Double.parseDouble(at[1]) + up);
            page.setContents(
                    stream(document, content.substring(0, place.start(1)) + moved + content.substring(place.end(1))));
        });
    }

    /** Writes a text in two pieces, the second after so many letters and elsewhere than it would follow, in points. */
    public static byte[] broken(byte[] pdf, String text, int letters, double right, double up) throws IOException {
        return with(pdf, (document, page) -> {
            PDFont font = page.getResources().getFont(COSName.getPDFName("F0"));
            String content = content(page);
            Matcher whole = Pattern.compile(
                            "BT\n(.*\n1 0 0 1 )(\\S+) (\\S+)( Tm\n.*\n.*\n<)" + codes(font, text) + "(> Tj\nET\n)")
                    .matcher(content);
            if (!whole.find()) {
                throw new IllegalArgumentException("no such text");
            }
            String shown = codes(font, text);
            String place = String.format(
                    Locale.ROOT,
                    "%.2f %.2f",
                    Double.parseDouble(whole.group(2)) + right,
                    Double.parseDouble(whole.group(3)) + up);
            String first = whole.group(2) + " " + whole.group(3) + whole.group(4) + shown.substring(0, 4 * letters);
            String second = place + whole.group(4) + shown.substring(4 * letters);
            page.setContents(stream(
                    document,
                    content.substring(0, whole.start())
                            + "BT\n" + whole.group(1) + first + whole.group(5)
                            + "BT\n" + whole.group(1) + second + whole.group(5)
                            + content.substring(whole.end())));
        });
    }

    private static String codes(PDFont font, String text) throws IOException {
        return Forgery.run(font, text).replaceAll("[<> Tj]", "");
    }

    /** Writes the last text of the front as the first one of the back. */
    public static byte[] turnedOver(byte[] pdf) throws IOException {
        return with(pdf, (document, front) -> {
            PDPage back = document.getPage(1);
            String there = content(back);
            int first = there.indexOf("/P <</MCID");
            String here = content(front);
            int last = here.lastIndexOf("/P <</MCID");
            Matcher number = MARKED.matcher(here.substring(last));
            number.find();
            front.setContents(stream(document, here.substring(0, last)));
            back.setContents(stream(
                    document,
                    there.substring(0, first)
                            + number.replaceFirst("MCID 0>>")
                            + MARKED.matcher(there.substring(first))
                                    .replaceAll(each -> "MCID " + (Integer.parseInt(each.group(1)) + 1) + ">>")));
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            int moved = Integer.parseInt(number.group(1));
            turnOver(root, front.getCOSObject(), moved, back.getCOSObject());
            COSArray rows =
                    root.getCOSDictionary(COSName.getPDFName("ParentTree")).getCOSArray(COSName.NUMS);
            COSArray tags = (COSArray) rows.getObject(1);
            ((COSArray) rows.getObject(3)).add(0, tags.remove(moved));
        });
    }

    /** The same in the tags, so that they say every text of both pages in its order. */
    private static void turnOver(COSDictionary element, COSDictionary front, int number, COSDictionary back) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        COSArray kids = element.getCOSArray(COSName.K);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                turnOver(kid, front, number, back);
            } else if (page == back) {
                kids.set(i, COSInteger.get(kids.getInt(i) + 1L));
            } else if (kids.getInt(i) == number) {
                element.setItem(COSName.PG, back);
                kids.set(i, COSInteger.ZERO);
            }
        }
    }

    private static Matcher place(String content, String run) {
        Matcher place = Pattern.compile("1 0 0 1 ([0-9. ]+) Tm\n[^T]*T[^T]*(?:Tf\n)?" + run)
                .matcher(content);
        if (!place.find()) {
            throw new IllegalArgumentException("no such text");
        }
        return place;
    }

    /** Exchanges what two letters look like; all text stays as it was. */
    public static void exchangeShapes(PDDocument document, PDPage page) throws IOException {
        COSDictionary font =
                page.getResources().getFont(COSName.getPDFName("F0")).getCOSObject();
        COSStream texts = font.getCOSStream(COSName.TO_UNICODE);
        String map = new String(texts.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try (var out = texts.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(exchanged(map, "<0005> <", "<0006> <").getBytes(StandardCharsets.US_ASCII));
        }
        for (PDPage each : document.getPages()) {
            StringBuilder changed = new StringBuilder();
            Matcher run = Pattern.compile("<([0-9a-f]+)> Tj").matcher(content(each));
            while (run.find()) {
                String codes = run.group(1).replaceAll("(....)", "$1 ");
                String other = exchanged(codes, "0005 ", "0006 ").replace(" ", "");
                run.appendReplacement(changed, "<" + other + "> Tj");
            }
            each.setContents(stream(document, run.appendTail(changed).toString()));
        }
    }

    /** The font under another name, with a map that gives one letter the shape of another. */
    static void renameFont(PDDocument document, PDPage page) throws IOException {
        COSDictionary descendant = descendant(page);
        for (COSDictionary font : List.of(font(page), descendant)) {
            font.setName(COSName.BASE_FONT, "MADOGU+IPAmjMinchi");
        }
        COSStream map = document.getDocument().createCOSStream();
        try (var out = map.createOutputStream()) {
            out.write(new byte[] {0, 0, 0, 2, 0, 1});
        }
        descendant.setItem(COSName.CID_TO_GID_MAP, map);
    }

    /** Every letter as wide as a hair, so that all lie on each other. */
    static void narrow(PDDocument document, PDPage page) throws IOException {
        COSArray widths = new COSArray();
        List.of(0, 0xFFFF, 1).forEach(number -> widths.add(COSInteger.get(number)));
        descendant(page).setItem(COSName.W, widths);
    }

    /** Tiles of the ground that are black all over. */
    static void blackenGround(PDDocument document, PDPage page) throws IOException {
        PDResources ground =
                ((PDFormXObject) page.getResources().getXObject(COSName.getPDFName("Ground"))).getResources();
        PDTilingPattern tiles = (PDTilingPattern) ground.getPattern(COSName.getPDFName("Fine"));
        try (var out = tiles.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write("0 g\n0 0 1.2 1.2 re f\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** An action of a script. */
    static COSDictionary script() {
        COSDictionary script = new COSDictionary();
        script.setItem(COSName.S, COSName.JAVA_SCRIPT);
        script.setString(COSName.JS, "app.alert(1)");
        return script;
    }

    /** A dictionary of one entry. */
    static COSDictionary entry(String name, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(name), value);
        return dictionary;
    }

    private static COSDictionary font(PDPage page) throws IOException {
        return page.getResources().getFont(COSName.getPDFName("F0")).getCOSObject();
    }

    private static COSDictionary descendant(PDPage page) throws IOException {
        return (COSDictionary) font(page).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    private static String exchanged(String text, String one, String other) {
        return text.replace(one, "\0").replace(other, one).replace("\0", other);
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** A stamp over the upper half of the page, as any viewer sets it. */
    public static void annotate(PDDocument document, PDPage page) throws IOException {
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(50, 400, 400, 400));
        page.setAnnotations(List.of(stamp));
    }

    /** A form that calls itself twice, at the end of the page. */
    public static void loop(PDDocument document, PDPage page) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        try (var out = form.createOutputStream()) {
            out.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(100, 100).getCOSArray());
        COSDictionary own = new COSDictionary();
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("X"), form);
        own.setItem(COSName.XOBJECT, forms);
        form.setItem(COSName.RESOURCES, own);
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary present = resources.getCOSDictionary(COSName.XOBJECT);
        (present == null ? new COSDictionary() : present).setItem(COSName.getPDFName("X"), form);
        if (present == null) {
            resources.setItem(COSName.XOBJECT, forms);
        }
        List<PDStream> contents = new ArrayList<>();
        page.getContentStreams().forEachRemaining(contents::add);
        contents.add(stream(document, "\n/X Do\n"));
        page.setContents(contents);
    }

    /** One string of more letters than many sheets have. */
    static void writeWithoutEnd(PDDocument document, PDPage page) throws IOException {
        COSName font = page.getResources().getFontNames().iterator().next();
        List<PDStream> contents = new ArrayList<>();
        page.getContentStreams().forEachRemaining(contents::add);
        contents.add(stream(
                document, "\nBT /" + font.getName() + " 9 Tf 50 50 Td <" + "0001".repeat(100_001) + "> Tj ET\n"));
        page.setContents(contents);
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }
}
