/** The print room's counter: certificate data in, sheets out, and the port to whatever puts them on paper. */
@NullMarked
package jp.madoguchi.print;

import org.jspecify.annotations.NullMarked;
