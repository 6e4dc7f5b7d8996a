/**
 * Reset of a forgotten or blocked secret by a centre, scheme {@code SCP03_RESET_V1}. It is this project's own scheme for its
 * own virtual card and its own centre. How J-LIS really does it is not public; nothing here is J-LIS's or claims to be.
 */
@NullMarked
package jp.madoguchi.card.update;

import org.jspecify.annotations.NullMarked;
