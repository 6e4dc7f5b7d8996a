/**
 * The {@code POSPrinter} service for A4 sheets: one IPP job per sheet, on the slip station.
 *
 * <p>What is known of a sheet. A sheet is printed if and only if {@code endRemoval} returned. Whatever
 * {@code beginInsertion}, {@code endInsertion} and {@code printMemoryBitmap} throw, no job exists and nothing is
 * printed. From {@code beginRemoval} and {@code endRemoval} on, the text of the exception begins with a
 * {@link jp.madoguchi.pos.pageprinter.SheetFate}: {@code PENDING}, wait again; {@code NOT_PRINTED}, no sheet came out;
 * {@code UNKNOWN}, nobody can tell. A text that begins otherwise means {@code UNKNOWN}, too.
 */
@NullMarked
package jp.madoguchi.pos.pageprinter;

import org.jspecify.annotations.NullMarked;
