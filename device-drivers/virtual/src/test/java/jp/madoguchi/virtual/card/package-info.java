@NullMarked
package jp.madoguchi.virtual.card;

import org.jspecify.annotations.NullMarked;
