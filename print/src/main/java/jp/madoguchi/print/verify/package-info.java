/** Checks paper that somebody presents, from a PDF or a scan, without a network. */
@NullMarked
package jp.madoguchi.print.verify;

import org.jspecify.annotations.NullMarked;
