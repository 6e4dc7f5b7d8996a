package jp.madoguchi.print.form;

import java.util.Optional;
import java.util.stream.Stream;

/** A room on a side of a sheet where a form puts one picture at most. */
public record PicturePlace(Box room, boolean impression) {
    private static final PicturePlace OFFICIAL_SEAL = new PicturePlace(AttestationFoot.SEAL_ROOM, false);
    private static final PicturePlace IMPRESSION = new PicturePlace(SealRegistrationForm.IMPRESSION_ROOM, true);
    /** Coordinates are written with two decimals. */
    private static final double ROUNDING = 0.02;

    /** The room that holds all of a box; a form with a box 印影 alone has one for an impression. */
    public static Optional<PicturePlace> of(Box picture) {
        return Stream.concat(
                        Stream.of(OFFICIAL_SEAL, IMPRESSION),
                        CodeCorner.rooms().map(room -> new PicturePlace(room, false)))
                .filter(place -> holds(place.room(), picture))
                .findFirst();
    }

    private static boolean holds(Box room, Box picture) {
        return picture.x() >= room.x() - ROUNDING
                && picture.y() >= room.y() - ROUNDING
                && picture.right() <= room.right() + ROUNDING
                && picture.bottom() <= room.bottom() + ROUNDING;
    }
}
