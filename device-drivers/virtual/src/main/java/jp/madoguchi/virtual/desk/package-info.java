/** The desk beside the kiosk in an interactive demo: a window in which a visitor plays resident, operator and bad luck. */
@NullMarked
package jp.madoguchi.virtual.desk;

import org.jspecify.annotations.NullMarked;
