/** A receipt printer that speaks ESC/POS and draws what it prints; it knows nothing of the service that drives it. */
@NullMarked
package jp.madoguchi.virtual.receipt;

import org.jspecify.annotations.NullMarked;
