/** The {@code SmartCardRW} service over PC/SC: one reader or several, an APDU per {@code readData}. */
@NullMarked
package jp.madoguchi.pos.smartcard;

import org.jspecify.annotations.NullMarked;
