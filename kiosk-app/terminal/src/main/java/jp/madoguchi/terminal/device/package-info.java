/** The ports of the session over JavaPOS controls. */
@NullMarked
package jp.madoguchi.terminal.device;

import org.jspecify.annotations.NullMarked;
