@NullMarked
package jp.madoguchi.virtual;

import org.jspecify.annotations.NullMarked;
