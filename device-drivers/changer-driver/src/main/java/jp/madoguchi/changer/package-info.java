/** The driver of the virtual changer, as the vendor of a changer delivers his: a jar that a kiosk finds in its drivers/. */
@NullMarked
package jp.madoguchi.changer;

import org.jspecify.annotations.NullMarked;
