/**
 * {@code madoguchi acceptance}: a person and the program try real hardware together, and what was seen is written down and signed by the
 * terminal's key.
 */
@NullMarked
package jp.madoguchi.terminal.acceptance;

import org.jspecify.annotations.NullMarked;
