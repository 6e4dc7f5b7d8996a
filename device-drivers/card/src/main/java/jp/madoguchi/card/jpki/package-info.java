/** The JPKI application of the My Number Card. */
@NullMarked
package jp.madoguchi.card.jpki;

import org.jspecify.annotations.NullMarked;
