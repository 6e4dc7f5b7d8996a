@NullMarked
package jp.madoguchi.card.jpki;

import org.jspecify.annotations.NullMarked;
