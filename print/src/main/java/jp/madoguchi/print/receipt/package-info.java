/** The slip that a resident takes along: what was paid for, and nothing about anybody. */
@NullMarked
package jp.madoguchi.print.receipt;

import org.jspecify.annotations.NullMarked;
