/** The forms of the town hall: content laid out as marks on the sides of sheets. */
@NullMarked
package jp.madoguchi.print.form;

import org.jspecify.annotations.NullMarked;
