@NullMarked
package jp.madoguchi.virtual.sandbox;

import org.jspecify.annotations.NullMarked;
