/** An A4 page printer that speaks IPP over HTTP on loopback and prints into memory, or into a directory. */
@NullMarked
package jp.madoguchi.virtual.printer;

import org.jspecify.annotations.NullMarked;
