/**
 * The wire of receipt printers: ESC/POS over TCP or a device file. Commands are cited by their names in Epson's ESC/POS
 * Command Reference; none has been tried on a real printer.
 */
@NullMarked
package jp.madoguchi.pos.escpos;

import org.jspecify.annotations.NullMarked;
