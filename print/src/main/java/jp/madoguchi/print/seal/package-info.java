/** The code on a sheet by which anybody can check it without a network: what is printed, signed by the municipality. */
@NullMarked
package jp.madoguchi.print.seal;

import org.jspecify.annotations.NullMarked;
