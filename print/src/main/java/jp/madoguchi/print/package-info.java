/** Certificate data to pages. */
@NullMarked
package jp.madoguchi.print;

import org.jspecify.annotations.NullMarked;
