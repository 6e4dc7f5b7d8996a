@NullMarked
package jp.madoguchi.card.update;

import org.jspecify.annotations.NullMarked;
