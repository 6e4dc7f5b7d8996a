package jp.madoguchi.print.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.print.form.Box;
import jp.madoguchi.print.form.CodePicture;
import jp.madoguchi.print.form.PicturePlace;

/** The pictures and codes that a page draws, each in a room that forms keep for it, and one a room. */
final class PlacedPictures {
    private final Map<PicturePlace, Box> drawn = new HashMap<>();
    private final List<CodePicture> codes = new ArrayList<>();

    /** Takes a picture in; false when it has no room of its own. */
    boolean take(PicturePlace.Kind kind, Box box) {
        return takeOne(box, kind);
    }

    /**
     * Takes a code in; false when it is none, or has no room of its own.
     *
     * @param white what is painted white under it
     * @param bits in hexadecimal digits, each line in whole bytes, from the top left
     */
    boolean takeCode(int columns, int lines, String bits, Box white, Box code) {
        byte[] read = HexFormat.of().parseHex(bits);
        int stride = (columns + 7) / 8;
        if (columns != lines || columns == 0 || read.length != stride * lines) {
            return false;
        }
        BitSet dark = new BitSet();
        for (int i = 0; i < columns * lines; i++) {
            dark.set(i, (read[i / columns * stride + i % columns / 8] >> (7 - i % columns % 8) & 1) == 1);
        }
        codes.add(new CodePicture(columns, dark));
        return white.width() >= code.width()
                && PicturePlace.isWithin(white, code)
                && takeOne(white, PicturePlace.Kind.CODE, PicturePlace.Kind.FIRST_CODE);
    }

    private boolean takeOne(Box box, PicturePlace.Kind... kinds) {
        Optional<PicturePlace> place = PicturePlace.of(box, Set.of(kinds));
        return place.isPresent() && drawn.putIfAbsent(place.get(), box) == null;
    }

    /** Whether pictures are on a front only, which has its first code. */
    boolean areOnAFront() {
        boolean front = drawn.keySet().stream().anyMatch(place -> place.kind() == PicturePlace.Kind.FIRST_CODE);
        return front || drawn.keySet().stream().noneMatch(place -> place.kind().isPicture());
    }

    /** How a picture is drawn; empty when it is not. */
    Optional<Box> box(PicturePlace.Kind kind) {
        return drawn.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    List<CodePicture> codes() {
        return List.copyOf(codes);
    }
}
