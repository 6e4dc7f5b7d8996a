/** Reset of a card secret by a script that the kiosk relays blindly. */
@NullMarked
package jp.madoguchi.centre.reset;

import org.jspecify.annotations.NullMarked;
