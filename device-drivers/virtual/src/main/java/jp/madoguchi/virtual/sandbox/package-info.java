/** Makes the sandbox: keys, certificates, cards and the register, all of fictional people. */
@NullMarked
package jp.madoguchi.virtual.sandbox;

import org.jspecify.annotations.NullMarked;
