package jp.madoguchi.pos.smartcard;

/**
 * One reader from sighting to sighting, and whether pcscd can be believed.
 *
 * <p>pcscd has one thread a reader that looks for a card about every 400 ms, counts what changed since its last look and
 * wakes who waits. A reset or disconnect that finds no card between two looks makes pcscd say "empty" as well, but tells
 * that thread nothing: if another card is in by its next look, it takes it for the one before, and pcscd says "empty" until
 * that card leaves again. Then what pcscd says and what it has counted disagree. Read and seen in pcscd 1.9.9.
 *
 * <p>A card that a knock finds is shown only after a whole quiet look: it may have come so lately that this thread still
 * has to find it, which then powers it up, and down again under whoever has begun to use it (seen in pcscd 1.9.9).
 *
 * @param last the latest sighting
 * @param counted whether a card is in, as far as pcscd has counted
 * @param knocks how often the reader was asked again while it was in doubt
 * @param roused whether the card was found by a knock, and not by pcscd's own thread, just now
 */
record ReaderTrack(Sighting last, boolean counted, int knocks, boolean roused) {
    private static final int MOST_KNOCKS = 4;

    static ReaderTrack from(Sighting first) {
        return new ReaderTrack(first, first.isOccupied(), 0, false);
    }

    ReaderTrack then(Sighting next) {
        int changes = next.changesSince(last);
        boolean now = (changes > 0 && next.isOccupied()) || (counted ^ (changes % 2 == 1));
        boolean found = changes == 0 && next.isOccupied() && (roused || (isDoubtful() && knocks > 0));
        return new ReaderTrack(next, now, now == next.isOccupied() ? 0 : knocks, found);
    }

    /** After a look during which nothing changed: pcscd's thread has looked as well. */
    ReaderTrack quiet() {
        return new ReaderTrack(last, counted, knocks, false);
    }

    /** After the reader was asked again; one who has asked often enough believes what pcscd says. */
    ReaderTrack knocked() {
        return knocks + 1 < MOST_KNOCKS ? new ReaderTrack(last, counted, knocks + 1, false) : from(last);
    }

    /** Whether there is a card in the reader that can be used. */
    boolean isOccupied() {
        return last.isOccupied() && !roused;
    }

    /** Whether pcscd calls the reader empty and has not seen its card leave. */
    boolean isDoubtful() {
        return counted && last.isAvailable() && !last.isOccupied();
    }

    /** Whether the card in the reader is another than at that earlier sighting, although the reader was occupied then. */
    boolean isReplacedSince(Sighting before) {
        return before.isOccupied() && last.isOccupied() && last.changesSince(before) >= 2;
    }
}
