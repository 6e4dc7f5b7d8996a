package jp.madoguchi.print.form;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A room on a side of a sheet where a form puts one picture at most. */
public record PicturePlace(Box room, Kind kind) {
    /** What a room is for. */
    public enum Kind {
        OFFICIAL_SEAL,
        /** Only on a certificate of a registered seal. */
        IMPRESSION,
        /** On the front. */
        FIRST_CODE,
        /** On the back. */
        CODE;

        /** Whether what stands there is in no seal. */
        public boolean isPicture() {
            return this == OFFICIAL_SEAL || this == IMPRESSION;
        }
    }

    private static final PicturePlace OFFICIAL_SEAL = new PicturePlace(AttestationFoot.SEAL_ROOM, Kind.OFFICIAL_SEAL);
    private static final PicturePlace IMPRESSION =
            new PicturePlace(SealRegistrationForm.IMPRESSION_ROOM, Kind.IMPRESSION);
    /** Coordinates are written with two decimals. */
    private static final double ROUNDING = 0.02;

    /** The room that holds all of a box. */
    public static Optional<PicturePlace> of(Box picture, Set<Kind> kinds) {
        Stream<PicturePlace> codes = CodeCorner.rooms()
                .map(room -> new PicturePlace(room, CodeCorner.isFirst(room) ? Kind.FIRST_CODE : Kind.CODE));
        return Stream.concat(Stream.of(OFFICIAL_SEAL, IMPRESSION), codes)
                .filter(place -> kinds.contains(place.kind()) && isWithin(place.room(), picture))
                .findFirst();
    }

    /** Whether a picture, of a size, leaves a room nowhere. */
    public static boolean isWithin(Box room, Box picture) {
        return picture.width() > 0
                && picture.height() > 0
                && picture.x() >= room.x() - ROUNDING
                && picture.y() >= room.y() - ROUNDING
                && picture.right() <= room.right() + ROUNDING
                && picture.bottom() <= room.bottom() + ROUNDING;
    }
}
