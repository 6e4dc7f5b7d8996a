package jp.madoguchi.pos.pageprinter;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one sheet in the slip station, from insertion to removal. */
final class Sheet {
    /** Where the sheet is, as UnifiedPOS sees a form. */
    enum Place {
        NONE,
        INSERTION,
        INSERTED,
        REMOVAL
    }

    private volatile Place place = Place.NONE;
    private volatile @Nullable SheetJob job;
    private byte @Nullable [] document;

    Place place() {
        return place;
    }

    /** The job that prints the sheet, once it has been sent. */
    Optional<SheetJob> job() {
        return Optional.ofNullable(job);
    }

    boolean isOnItsWay() {
        return job().filter(SheetJob::isPending).isPresent();
    }

    synchronized void begin() {
        forget();
        place = Place.INSERTION;
    }

    synchronized void inserted() {
        place = Place.INSERTED;
    }

    /** Leaves the station; what was to be printed on a sheet that never went is wiped. */
    synchronized void leave() {
        forget();
        place = Place.NONE;
    }

    /** Takes a copy of what is to be printed; false when there is something already. */
    synchronized boolean hold(byte[] pdf) {
        if (document != null) {
            return false;
        }
        document = pdf.clone();
        return true;
    }

    synchronized void discard() {
        if (document != null && job == null) {
            Arrays.fill(document, (byte) 0);
        }
        document = null;
    }

    /** Enters removal; the first time this gives what is to be sent, if anything. */
    synchronized Optional<byte[]> remove() {
        boolean first = place != Place.REMOVAL;
        place = Place.REMOVAL;
        return first ? Optional.ofNullable(document) : Optional.empty();
    }

    void sent(SheetJob sheetJob) {
        job = sheetJob;
    }

    private void forget() {
        discard();
        job = null;
    }
}
