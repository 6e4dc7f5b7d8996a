@NullMarked
package jp.madoguchi.virtual.reader;

import org.jspecify.annotations.NullMarked;
