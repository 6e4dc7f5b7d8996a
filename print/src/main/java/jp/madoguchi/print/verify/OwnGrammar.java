package jp.madoguchi.print.verify;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.PicturePlace;
import jp.madoguchi.print.pdf.SideLayout;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Reads the operators of a page that was composed here, character by character as {@code MarkWriter} writes them: ground, lines, pictures
 * and codes, then text. Characters are matched and no tokens, so that no viewer can read them otherwise.
 */
final class OwnGrammar {
    /** As {@code PdfContent} writes a number; nothing on a sheet is further than four digits away. */
    private static final String N = "(-?\\d{1,4}(?:\\.\\d{1,2})?) ";

    private static final String WIDTH = "(0\\.5|1\\.2) w\n";

    private static final Pattern HEAD = Pattern.compile("/Artifact BMC\n/Ground Do\n0 g 0 G\n");
    private static final Pattern RULE = Pattern.compile(WIDTH + N + N + "m\n" + N + N + "l S\n");
    private static final Pattern FRAME = Pattern.compile(WIDTH + N.repeat(4) + "re S\n");
    private static final Pattern END = Pattern.compile("EMC\n");
    private static final Pattern FIGURE = Pattern.compile("/Figure <</MCID (\\d{1,5})>> BDC\n");
    private static final Pattern PICTURE =
            Pattern.compile("q\n" + N + "0 0 " + N.repeat(3) + "cm\n/(Seal|Impression) Do Q\n");
    private static final Pattern CODE = Pattern.compile(
            "q 1 g\n" + N.repeat(4) + "re f 0 g\n" + N + "0 0 " + N.repeat(3) + "cm\nBI /W (\\d{1,3}) /H (\\d{1,3}) "
                    + "/IM true /D \\[1 0\\] /F /AHx\nID ((?:[0-9a-f]{2})*+)>\nEI\nQ\n");
    private static final Pattern TEXTS = Pattern.compile("/(?:H1|P|Lbl|LBody) <</MCID (\\d{1,5})>> BDC\n");
    /** Spread or not, never narrowed; upright; filled, or with an outline of a width of {@code Side}; in the sizes of {@code Fit}. */
    private static final Pattern TEXT = Pattern.compile(
            "BT\n(\\d{1,3}(?:\\.\\d{1,2})?) Tc\n1 0 0 1 " + N + N + "Tm\n(?:0|(0\\.(?:1|15|28)) w 2) Tr\n");

    private static final Pattern LETTERS =
            Pattern.compile("/F\\d ((?:[5-9]|1\\d|2[0-4])\\.\\d{1,17}) Tf\n<((?:[0-9a-f]{4})*+)> Tj\n");
    private static final Pattern END_OF_TEXT = Pattern.compile("ET\n");

    private static final int QUOTED = 60;

    private final Matcher rest;
    private final Iterator<Drawn.Letter> letters;
    private final SideLayout layout = new SideLayout();
    private final PlacedPictures pictures = new PlacedPictures();
    private final Optional<String> fault;
    private MatchResult taken;
    private int parts;

    private OwnGrammar(String content, List<Drawn.Letter> letters) {
        this.letters = letters.iterator();
        this.rest = HEAD.matcher(content);
        this.taken = rest;
        boolean whole = takes(HEAD) && lines() && takes(END) && figures() && texts();
        boolean ours = whole && rest.regionStart() == content.length();
        this.fault = ours
                ? pictures.areOnAFront() ? Optional.empty() : Optional.of(Stray.PICTURE.words())
                : Optional.of("other operators than its composer's: " + quoted(content));
    }

    /**
     * Reads a page.
     *
     * @param letters that the content draws, in their order
     */
    static OwnGrammar of(byte[] content, List<Drawn.Letter> letters) {
        return new OwnGrammar(new String(content, StandardCharsets.ISO_8859_1), letters);
    }

    /** What is not ours, in words. */
    Optional<String> fault() {
        return fault;
    }

    /** Where everything stands, as far as it is ours. */
    SideLayout layout() {
        return layout;
    }

    PlacedPictures pictures() {
        return pictures;
    }

    private boolean lines() {
        while (true) {
            if (takes(RULE)) {
                layout.rule(number(1), number(2), number(3), number(4), number(5));
            } else if (takes(FRAME)) {
                layout.frame(number(1), number(2), number(3), number(4), number(5));
            } else {
                return true;
            }
        }
    }

    private boolean figures() {
        while (takes(FIGURE)) {
            boolean right = isNext() && (takes(PICTURE) ? isPlaced() : takes(CODE) && isCode()) && takes(END);
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private boolean texts() {
        while (takes(TEXTS)) {
            boolean right = isNext() && line();
            while (right && line()) {
                // A text has several lines.
            }
            if (!right || !takes(END)) {
                return false;
            }
        }
        return true;
    }

    private boolean line() {
        if (!takes(TEXT)) {
            return false;
        }
        double weight = taken.group(4) == null ? 0 : number(4);
        layout.line(weight, number(1), number(2), number(3));
        while (takes(LETTERS)) {
            layout.letters(number(1), text(taken.group(2).length() / 4));
        }
        return takes(END_OF_TEXT);
    }

    /** What so many letters stand for. */
    private String text(int codes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes && letters.hasNext(); i++) {
            text.append(letters.next().text());
        }
        return text.toString();
    }

    private boolean takes(Pattern pattern) {
        if (!rest.usePattern(pattern).lookingAt()) {
            return false;
        }
        taken = rest.toMatchResult();
        rest.region(rest.end(), rest.regionEnd());
        return true;
    }

    /** Marked contents are numbered in their order. */
    private boolean isNext() {
        return taken.group(1).equals(Integer.toString(parts++));
    }

    /** Whether a picture, which is never mirrored, has a place of its own. */
    private boolean isPlaced() {
        PicturePlace.Kind kind =
                taken.group(5).equals("Seal") ? PicturePlace.Kind.OFFICIAL_SEAL : PicturePlace.Kind.IMPRESSION;
        Box box = box(number(3), number(4), number(1), number(2));
        layout.picture(kind, box);
        return pictures.take(kind, box);
    }

    private boolean isCode() {
        return pictures.takeCode(
                Integer.parseInt(taken.group(9)),
                Integer.parseInt(taken.group(10)),
                taken.group(11),
                box(number(1), number(2), number(3), number(4)),
                box(number(7), number(8), number(5), number(6)));
    }

    private static Box box(double x, double y, double width, double height) {
        return new Box(x, PDRectangle.A4.getHeight() - y - height, width, height);
    }

    private double number(int group) {
        return Double.parseDouble(taken.group(group));
    }

    /** What can't be taken, as far as a terminal may show it. */
    private String quoted(String content) {
        int start = rest.regionStart();
        String some = content.substring(start, Math.min(start + QUOTED, content.length()));
        return some.isEmpty() ? "they end too early" : some.replaceAll("[^!-~]+", " ");
    }
}
