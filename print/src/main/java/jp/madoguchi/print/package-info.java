/** The print room: the content of a certificate, its pages as PDF, and the port to whatever puts them on paper. */
@NullMarked
package jp.madoguchi.print;

import org.jspecify.annotations.NullMarked;
