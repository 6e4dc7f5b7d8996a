package jp.madoguchi.virtual.conformance;

import jp.madoguchi.pos.conformance.Deed;
import jp.madoguchi.pos.conformance.Operator;
import jp.madoguchi.virtual.printer.VirtualPrinter;

/** The hand at a virtual printer. */
record PrinterHand(VirtualPrinter printer) implements Operator {
    private static final String NO_PAPER = "media-empty-error";
    private static final String COVER = "cover-open-error";

    @Override
    public boolean did(Deed deed) {
        switch (deed) {
            case TAKE_PAPER_OUT -> printer.report(NO_PAPER);
            case LOAD_PAPER -> printer.clear(NO_PAPER);
            case OPEN_COVER -> printer.report(COVER);
            case CLOSE_COVER -> printer.clear(COVER);
            case SWITCH_OFF -> printer.offline();
            case SWITCH_ON -> printer.online();
            default -> {
                return false;
            }
        }
        return true;
    }
}
