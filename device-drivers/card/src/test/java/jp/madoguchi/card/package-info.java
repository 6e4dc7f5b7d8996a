@NullMarked
package jp.madoguchi.card;

import org.jspecify.annotations.NullMarked;
