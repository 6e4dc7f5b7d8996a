package jp.madoguchi.print.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.print.document.MissingGlyphException;

/** The fonts certificates are set in, read once at start, held in memory (IPAmj Mincho: 46 MB) and handed to whoever needs them. */
public final class CertificateFonts {
    /** Where the packages of Debian and Fedora and a Windows installation put IPAmj Mincho. */
    private static final List<Path> IPAMJ_MINCHO = List.of(
            Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"),
            Path.of("/usr/share/fonts/ipamj-mincho/ipamjm.ttf"),
            Path.of("C:/Windows/Fonts/ipamjm.ttf"));

    /** So many selectors are named in the place of a missing one: all that IPAmj Mincho has for any character. */
    private static final int NAMED = 16;

    private final List<TrueTypeFace> faces;

    private CertificateFonts(List<TrueTypeFace> faces) {
        this.faces = List.copyOf(faces);
    }

    /** As {@link #installed(List)}, with IPAmj Mincho alone. */
    public static CertificateFonts installed() throws IOException {
        return installed(List.of());
    }

    /**
     * Finds IPAmj Mincho among the installed fonts.
     *
     * @param more the operator's own TrueType fonts, for the characters that IPAmj Mincho lacks
     * @throws IOException when one is missing or of another kind; the message says what to install
     */
    public static CertificateFonts installed(List<Path> more) throws IOException {
        Path first = IPAMJ_MINCHO.stream()
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new NoSuchFileException(
                        IPAMJ_MINCHO.get(0).toString(),
                        null,
                        "IPAmj Mincho is missing: install the package fonts-ipamj-mincho"));
        return load(Stream.concat(Stream.of(first), more.stream()).toList());
    }

    /** Reads TrueType fonts (glyf outlines); a character is set in the first one that has it. */
    public static CertificateFonts load(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no font");
        }
        List<TrueTypeFace> faces = new ArrayList<>();
        for (Path file : files) {
            faces.add(TrueTypeFace.read(file));
        }
        return new CertificateFonts(faces);
    }

    public List<TrueTypeFace> faces() {
        return faces;
    }

    /** Finds the glyph of every character and variation sequence of a text. */
    public GlyphRun shape(String text) throws MissingGlyphException {
        int[] codePoints = text.codePoints().toArray();
        List<Glyph> glyphs = new ArrayList<>(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            boolean varied = i + 1 < codePoints.length && VariationSequences.isSelector(codePoints[i + 1]);
            if (i + 1 < codePoints.length && !varied && isCombining(codePoints[i + 1])) {
                throw missing(codePoints[i], codePoints[i + 1]);
            }
            glyphs.add(varied ? glyph(codePoints[i], codePoints[i + 1]) : glyph(codePoints[i]));
            i += varied ? 1 : 0;
        }
        return new GlyphRun(glyphs);
    }

    private Glyph glyph(int... sequence) throws MissingGlyphException {
        if (!Script.isSetLetterByLetter(sequence[0])) {
            throw missing(sequence);
        }
        for (int i = 0; i < faces.size(); i++) {
            TrueTypeFace face = faces.get(i);
            OptionalInt id = sequence.length == 1 ? face.find(sequence[0]) : face.find(sequence[0], sequence[1]);
            if (id.isPresent()) {
                String text = new String(sequence, 0, sequence.length);
                return new Glyph(i, id.getAsInt(), text, face.width(id.getAsInt()));
            }
        }
        throw sequence.length == 1 ? missing(sequence) : missingVariant(sequence[0], sequence[1]);
    }

    /** Set one after the other, か and U+3099 would be two shapes where the register has one. */
    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static MissingGlyphException missing(int... sequence) {
        return new MissingGlyphException(named(sequence));
    }

    /** A sequence that another collection has for a shape which ours may have under another selector. */
    private MissingGlyphException missingVariant(int base, int selector) {
        int[] known = faces.stream()
                .flatMapToInt(face -> face.selectors(base))
                .sorted()
                .distinct()
                .toArray();
        return new MissingGlyphException(
                named(base, selector), "; of " + named(base) + " the fonts have " + listed(known));
    }

    /** Selectors by their code points, no more than fit a line or two. */
    static String listed(int... selectors) {
        String some = Arrays.stream(selectors)
                .limit(NAMED)
                .mapToObj(CertificateFonts::named)
                .collect(Collectors.joining(", "));
        String more = selectors.length > NAMED ? " and " + (selectors.length - NAMED) + " more" : "";
        return selectors.length == 0 ? "no sequence" : some + more;
    }

    private static String named(int... sequence) {
        return Arrays.stream(sequence)
                .mapToObj(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                .collect(Collectors.joining(" "));
    }
}
