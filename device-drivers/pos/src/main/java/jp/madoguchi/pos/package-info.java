/** JavaPOS 1.15 device services of our own, and the core that they share. */
@NullMarked
package jp.madoguchi.pos;

import org.jspecify.annotations.NullMarked;
