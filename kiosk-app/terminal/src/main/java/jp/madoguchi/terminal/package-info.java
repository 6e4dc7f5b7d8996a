/** The kiosk itself: wiring, devices, centre client, journal. */
@NullMarked
package jp.madoguchi.terminal;

import org.jspecify.annotations.NullMarked;
