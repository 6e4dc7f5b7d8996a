/** Tests of the desk, on a real X server. */
@NullMarked
package jp.madoguchi.virtual.desk;

import org.jspecify.annotations.NullMarked;
