/** The centre's wire: resources, problems, the terminal's identity. */
@NullMarked
package jp.madoguchi.centre.http;

import org.jspecify.annotations.NullMarked;
