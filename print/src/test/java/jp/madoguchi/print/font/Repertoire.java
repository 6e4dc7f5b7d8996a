package jp.madoguchi.print.font;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a font has for names: its ideographs and its variation sequences, found by asking for all that Unicode could have. */
public record Repertoire(List<String> ideographs, List<String> sequences) {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_PLANE_OF_IDEOGRAPHS = 0x3FFFF;

    /** All of it. */
    public static Repertoire of(TrueTypeFace face) {
        return between(FIRST_RADICAL, LAST_PLANE_OF_IDEOGRAPHS, face);
    }

    /** What there is of some code points, the last included. */
    public static Repertoire between(int first, int last, TrueTypeFace face) {
        Repertoire repertoire = new Repertoire(new ArrayList<>(), new ArrayList<>());
        IntStream.rangeClosed(first, last)
                .filter(Repertoire::isHan)
                .filter(character -> face.find(character).isPresent())
                .forEach(character -> repertoire.add(face, character));
        return repertoire;
    }

    private void add(TrueTypeFace face, int character) {
        ideographs.add(Character.toString(character));
        IntStream.concat(IntStream.rangeClosed(0xFE00, 0xFE0F), IntStream.rangeClosed(0xE0100, 0xE01EF))
                .filter(selector -> face.find(character, selector).isPresent())
                .forEach(selector -> sequences.add(Character.toString(character) + Character.toString(selector)));
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
