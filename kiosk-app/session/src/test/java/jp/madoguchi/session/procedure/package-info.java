/** Tests of the procedures against in-memory twins of the ports and the virtual card. */
@NullMarked
package jp.madoguchi.session.procedure;

import org.jspecify.annotations.NullMarked;
