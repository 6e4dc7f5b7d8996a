/** ISO 7816: bytes in, meaning out; nothing here knows a reader, a screen or a centre. */
@NullMarked
package jp.madoguchi.card;

import org.jspecify.annotations.NullMarked;
