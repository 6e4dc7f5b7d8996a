@NullMarked
package jp.madoguchi.card.scp03;

import org.jspecify.annotations.NullMarked;
