/** A machine that takes money and gives change, as its driver meets it on the wire. */
@NullMarked
package jp.madoguchi.virtual.changer;

import org.jspecify.annotations.NullMarked;
