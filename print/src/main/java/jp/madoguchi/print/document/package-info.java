/** What certificates say: their content as records, as canonical JSON, and the ways in which it may be impossible to print. */
@NullMarked
package jp.madoguchi.print.document;

import org.jspecify.annotations.NullMarked;
