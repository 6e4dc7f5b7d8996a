/** ISO 7816: bytes in, meaning out. */
@NullMarked
package jp.madoguchi.card;

import org.jspecify.annotations.NullMarked;
