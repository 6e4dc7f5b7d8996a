/** The municipalities' register: residents, cards, reservations. */
@NullMarked
package jp.madoguchi.centre.register;

import org.jspecify.annotations.NullMarked;
