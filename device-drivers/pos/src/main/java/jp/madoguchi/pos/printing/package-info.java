/** What every POSPrinter service has, whatever its station and its wire. */
@NullMarked
package jp.madoguchi.pos.printing;

import org.jspecify.annotations.NullMarked;
