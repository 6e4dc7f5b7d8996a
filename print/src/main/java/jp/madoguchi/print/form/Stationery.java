package jp.madoguchi.print.form;

import jp.madoguchi.print.document.UnprintableException;

/** What every sheet of a form has around its blocks: title, page number, captions, attestation. */
interface Stationery {

    /** Where the blocks stand. */
    Box body();

    /** White space between two blocks. */
    default double gap() {
        return 0;
    }

    /** Lays out what stands above the body of one sheet, counted from 1. */
    void above(Side side, int sheet, int sheets) throws UnprintableException;

    /** Lays out what stands below it, once the body is laid out: a sheet is read from its top. */
    void below(Side side, int sheet, int sheets) throws UnprintableException;

    /** Draws a frame around the blocks of one sheet; for blocks that have frames of their own this does nothing. */
    default void enclose(Side side, Box blocks) {
        side.frame(blocks, Paper.FRAME);
    }

    /** Says below the blocks that a further sheet follows, and closes what they leave free on this one. */
    default void turn(Side side, Box rest) throws UnprintableException {
        Paper.turn(side, rest);
    }

    /** Closes what the blocks leave free on the last sheet, so that nothing can be written into it. */
    default void close(Side side, Box rest) throws UnprintableException {
        Paper.closeRest(side, rest);
    }
}
