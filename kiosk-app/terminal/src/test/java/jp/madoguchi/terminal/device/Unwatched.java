package jp.madoguchi.terminal.device;

import jp.madoguchi.print.PrintProgress;

/** The progress of a print that nobody watches. */
final class Unwatched implements PrintProgress {
    @Override
    public void printing(int sheet, int sheets) {
        // Nobody watches.
    }

    @Override
    public void waitingForPaper() {
        // Nobody watches.
    }

    @Override
    public void waitingForStaff() {
        // Nobody watches.
    }
}
