package jp.madoguchi.print.verify;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.PicturePlace;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Reads the operators of a page that was composed here, character by character as {@code MarkWriter} writes them: ground, lines, pictures
 * and codes, then text. Characters are matched and no tokens, so that no viewer can read them otherwise.
 */
final class OwnGrammar {
    /** As {@code PdfContent} writes a number; nothing on a sheet is further than four digits away. */
    private static final String N = "(-?\\d{1,4}(?:\\.\\d{1,2})?) ";

    private static final Pattern HEAD = Pattern.compile("/Artifact BMC\n/Ground Do\n0 g 0 G\n");
    private static final Pattern RULE = Pattern.compile("(?:0\\.5|1\\.2) w\n" + N + N + "m\n" + N + N + "l S\n");
    private static final Pattern FRAME = Pattern.compile("(?:0\\.5|1\\.2) w\n" + N.repeat(4) + "re S\n");
    private static final Pattern END = Pattern.compile("EMC\n");
    private static final Pattern FIGURE = Pattern.compile("/Figure <</MCID (\\d{1,5})>> BDC\n");
    private static final Pattern PICTURE =
            Pattern.compile("q\n" + N + "0 0 " + N.repeat(3) + "cm\n/(Seal|Impression) Do Q\n");
    private static final Pattern CODE = Pattern.compile(
            "q 1 g\n" + N.repeat(4) + "re f 0 g\n" + N + "0 0 " + N.repeat(3) + "cm\nBI /W (\\d{1,3}) /H (\\d{1,3}) "
                    + "/IM true /D \\[1 0\\] /F /AHx\nID ((?:[0-9a-f]{2})*+)>\nEI\nQ\n");
    private static final Pattern TEXTS = Pattern.compile("/(?:H1|P|Lbl|LBody) <</MCID (\\d{1,5})>> BDC\n");
    /** Spread or not, never narrowed; upright; filled, or with an outline of a width of {@code Side}; in the sizes of {@code Fit}. */
    private static final Pattern TEXT = Pattern.compile("BT\n\\d{1,3}(?:\\.\\d{1,2})? Tc\n1 0 0 1 " + N + N
            + "Tm\n(?:0|0\\.(?:1|15|28) w 2) Tr\n"
            + "(?:/F\\d (?:[5-9]|1\\d|2[0-4])\\.\\d{1,17} Tf\n<(?:[0-9a-f]{4})*+> Tj\n)*+ET\n");

    private static final int QUOTED = 60;

    private final Matcher rest;
    private final List<Line2D> rules = new ArrayList<>();
    private final List<Rectangle2D> frames = new ArrayList<>();
    private final PlacedPictures pictures = new PlacedPictures();
    private final Optional<String> fault;
    private MatchResult taken;
    private int parts;

    private OwnGrammar(String content) {
        this.rest = HEAD.matcher(content);
        this.taken = rest;
        boolean whole = takes(HEAD) && lines() && takes(END) && figures() && texts();
        boolean ours = whole && rest.regionStart() == content.length();
        this.fault = ours
                ? pictures.areOnAFront() ? Optional.empty() : Optional.of(Stray.PICTURE.words())
                : Optional.of("other operators than its composer's: " + quoted(content));
    }

    static OwnGrammar of(byte[] content) {
        return new OwnGrammar(new String(content, StandardCharsets.ISO_8859_1));
    }

    /** What is not ours, in words. */
    Optional<String> fault() {
        return fault;
    }

    /** Points from the lower left corner. */
    List<Line2D> rules() {
        return List.copyOf(rules);
    }

    /** The same of frames. */
    List<Rectangle2D> frames() {
        return List.copyOf(frames);
    }

    PlacedPictures pictures() {
        return pictures;
    }

    private boolean lines() {
        while (true) {
            if (takes(RULE)) {
                rules.add(new Line2D.Double(number(1), number(2), number(3), number(4)));
            } else if (takes(FRAME)) {
                frames.add(new Rectangle2D.Double(number(1), number(2), number(3), number(4)));
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
            boolean right = isNext() && takes(TEXT);
            while (right && takes(TEXT)) {
                // A text has several lines.
            }
            if (!right || !takes(END)) {
                return false;
            }
        }
        return true;
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
        return pictures.take(kind, box(number(3), number(4), number(1), number(2)));
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
