/** Small in-memory twins of the ports; all of a test write what happens to one tape, so that order can be asserted. */
@NullMarked
package jp.madoguchi.session.twin;

import org.jspecify.annotations.NullMarked;
