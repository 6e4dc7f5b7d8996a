/** Secure channel SCP03 (GlobalPlatform Card Specification, Amendment D): AES-128, MACs of 8 bytes, security level 33h. */
@NullMarked
package jp.madoguchi.card.scp03;

import org.jspecify.annotations.NullMarked;
