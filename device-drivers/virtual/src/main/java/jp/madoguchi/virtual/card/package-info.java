/** A My Number Card made of software, and its place in a virtual reader (vpcd). */
@NullMarked
package jp.madoguchi.virtual.card;

import org.jspecify.annotations.NullMarked;
