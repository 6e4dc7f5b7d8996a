/** What the terminal and the centre say to each other. */
@NullMarked
package jp.madoguchi.protocol;

import org.jspecify.annotations.NullMarked;
