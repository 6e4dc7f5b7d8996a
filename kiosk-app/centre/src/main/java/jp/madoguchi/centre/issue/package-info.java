/** Quotes, issues, documents and their outcomes. */
@NullMarked
package jp.madoguchi.centre.issue;

import org.jspecify.annotations.NullMarked;
