/** Sessions and the proof that a resident's card is present. */
@NullMarked
package jp.madoguchi.centre.session;

import org.jspecify.annotations.NullMarked;
