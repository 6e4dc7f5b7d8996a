/** What stands in for hardware, speaking the real protocols from outside. */
@NullMarked
package jp.madoguchi.virtual;

import org.jspecify.annotations.NullMarked;
