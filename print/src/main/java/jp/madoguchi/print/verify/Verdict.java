package jp.madoguchi.print.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.PicturePlace;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.print.seal.SheetStatement;
import jp.madoguchi.print.seal.TextComparison.Difference;

/** What is to be said about paper. */
sealed interface Verdict {
    /** What a script is told. */
    int exitCode();

    /**
     * Sealed by a pinned municipality, and what could be compared is the same.
     *
     * @param read whether the text was compared too; else this is part of another verdict
     * @param unknownFont a font that is not at hand, whose letters have to be compared by eye
     * @param backs the pages, counted from 1, that were taken for backs because they are pictures without a code
     * @param listedAsOf when this municipality made the newest list of voided numbers at hand; empty where none was given
     */
    record Valid(
            List<SheetStatement> sheets,
            boolean read,
            Optional<String> unknownFont,
            List<Integer> backs,
            Optional<Instant> listedAsOf)
            implements Verdict {
        @Override
        public int exitCode() {
            return 0;
        }
    }

    /** The seal is genuine, but pages are pictures: what they say, only a person can compare with it. */
    record ToBeRead(Valid shown) implements Verdict {
        @Override
        public int exitCode() {
            return 13;
        }
    }

    /** As valid, but what the letters look like was not compared with the text they stand for, for want of their font. */
    record ShapesUnknown(Valid shown) implements Verdict {
        @Override
        public int exitCode() {
            return 12;
        }
    }

    /** As valid, but not all sheets of the document were shown. */
    record SheetsMissing(Valid shown) implements Verdict {
        @Override
        public int exitCode() {
            return 9;
        }
    }

    /** The same page was shown more than once. */
    record Repeated(SheetStatement sheet) implements Verdict {
        @Override
        public int exitCode() {
            return 4;
        }
    }

    /** A text is not what was sealed. */
    record Changed(SheetStatement sheet, Difference difference) implements Verdict {
        @Override
        public int exitCode() {
            return 3;
        }
    }

    /** The text is what was sealed, but a picture is another one, of another size, or missing. */
    record OtherPicture(SheetStatement sheet, PicturePlace.Kind kind) implements Verdict {
        @Override
        public int exitCode() {
            return 3;
        }
    }

    /**
     * The text is what was sealed, but the page carries something besides, so that a person may see something else.
     *
     * @param page counted from 1
     * @param stray in words
     */
    record NotOnlyText(SheetStatement sheet, int page, String stray) implements Verdict {
        @Override
        public int exitCode() {
            return 11;
        }
    }

    /** A sheet that belongs to another document, or stands in another's place. */
    record Swapped(SheetStatement first, SheetStatement other) implements Verdict {
        @Override
        public int exitCode() {
            return 4;
        }
    }

    /** Sealed with a key that nobody pinned; what it says is worth nothing. */
    record UnknownIssuer(String keyName) implements Verdict {
        @Override
        public int exitCode() {
            return 5;
        }
    }

    /** Signed with the pinned key of its municipality, for a day before or after those on which the key was valid. */
    record OutOfTime(SheetStatement sheet, Issuer issuer) implements Verdict {
        @Override
        public int exitCode() {
            return 10;
        }
    }

    /** A pinned key is named, but has not signed this. */
    record BrokenSignature() implements Verdict {
        @Override
        public int exitCode() {
            return 6;
        }
    }

    /** Genuine, but taken back by the municipality. */
    record Voided(SheetStatement sheet) implements Verdict {
        @Override
        public int exitCode() {
            return 7;
        }
    }

    /**
     * A page without a code where one belongs.
     *
     * @param page counted from 1
     */
    record NoSeal(int page) implements Verdict {
        @Override
        public int exitCode() {
            return 8;
        }
    }

    /** Nothing but the front of a sheet was shown, and what it says is the beginning of what was sealed. */
    record BackMissing(SheetStatement sheet, Difference difference) implements Verdict {
        @Override
        public int exitCode() {
            return 9;
        }
    }

    /** Of several codes on a sheet not all were shown; the others stand on its back. */
    record Incomplete(SheetStatement sheet) implements Verdict {
        @Override
        public int exitCode() {
            return 9;
        }
    }
}
