/**
 * The {@code POSPrinter} service for receipts: ESC/POS, on the receipt station.
 *
 * <p>What is known of a receipt. A call that returned, and an OutputCompleteEvent, mean that the printer has worked
 * through all of it: it says so itself. The text of an exception begins with a
 * {@link jp.madoguchi.pos.receiptprinter.ReceiptFate}: {@code NOT_PRINTED}, nothing was sent; {@code CUT_SHORT}, a part
 * may have come out, the rest never will; {@code UNKNOWN}, nobody can tell. Any other text means that nothing was sent.
 */
@NullMarked
package jp.madoguchi.pos.receiptprinter;

import org.jspecify.annotations.NullMarked;
