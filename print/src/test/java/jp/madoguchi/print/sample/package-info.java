/** Invented certificates, the font and tools to read sheets back, for the tests of every room. */
@NullMarked
package jp.madoguchi.print.sample;

import org.jspecify.annotations.NullMarked;
