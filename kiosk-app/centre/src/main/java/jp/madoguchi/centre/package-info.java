/** The reference centre on PostgreSQL. */
@NullMarked
package jp.madoguchi.centre;

import org.jspecify.annotations.NullMarked;
