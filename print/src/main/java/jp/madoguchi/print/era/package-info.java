/** Japanese eras, from data that is checked when it is loaded, and dates as a register prints them. */
@NullMarked
package jp.madoguchi.print.era;

import org.jspecify.annotations.NullMarked;
